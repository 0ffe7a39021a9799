using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Commerce.Law;
using BotApp.Commerce.Policies.Files;

namespace BotApp.Commerce.Policies;

/// <summary>What a file in force claims for a term, and how much of that the law leaves.</summary>
internal sealed record TermClaim(PolicyFile File, StatedTerm Stated, object? Value, IReadOnlyList<OverruledRule> Overruled)
{
    private bool Binds => File.Issuer == Issuer.Merchant || File.Published;

    public JsonNode? Lawful => JsonSerializer.SerializeToNode(Value, Stated.Term.Type, PolicyJson.Options);

    public Rank Rank =>
        Overruled is [var struck, ..] ? struck.Rule.Breaks.Rank
        : File.Issuer == Issuer.Platform ? Rank.Platform
        : Rank.Merchant;

    public string Source => Overruled is [var struck, ..] ? struck.Rule.Breaks.Code : $"{File.File}:{Stated.Line}";

    public Bilingual WhyPassedOver =>
        !Binds ? new("平台规则未公示，不适用", "A platform rule that is not published does not hold")
        : File.Issuer == Issuer.Platform ? new("商家承诺对消费者更有利", "The merchant promises something better for the consumer")
        : new("平台已公示的规则优先", "The platform's published rule goes first");

    /// <summary>Whether what holds for its term says something else.</summary>
    public bool Differs(IEnumerable<TermClaim> holding) =>
        holding.FirstOrDefault(claim => claim.Stated.Term == Stated.Term) is not { } held
        || PolicyJson.Say(held.Value) != PolicyJson.Say(Value);

    public static IEnumerable<TermClaim> Of(PolicyFile file, DateOnly day)
    {
        var (lawful, overruled) = LawFloor.Apply(file.Policy, day);
        return file.Terms.Select(stated => new TermClaim(
            file,
            stated,
            stated.Term.Of(lawful),
            [.. overruled.Where(rule => rule.Term == stated.Term.Path).Select(rule => new OverruledRule(file.File, stated.Line, rule))]
        ));
    }

    /// <summary>Of the claims for one term the one that holds: the platform's, unless the merchant's is better for the consumer.</summary>
    public static TermClaim? Holding(IReadOnlyList<TermClaim> claims)
    {
        var platform = claims.FirstOrDefault(claim => claim.Binds && claim.File.Issuer == Issuer.Platform);
        var merchant = claims.FirstOrDefault(claim => claim.File.Issuer == Issuer.Merchant);
        return platform is null || (merchant is not null && TermLeaning.IsBetter(merchant.Stated.Term, merchant.Value, platform.Value))
            ? merchant
            : platform;
    }
}
