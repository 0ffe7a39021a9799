using System.Collections.Concurrent;
using BotApp.Commerce.Law;
using BotApp.Commerce.Policies.Files;

namespace BotApp.Commerce.Policies;

/// <summary>
/// The policy files of a shop and what follows from them on a day (flows §3.0): the law, then what the platform has published, then what the merchant promises
/// where it is better for the consumer, then the defaults.
/// </summary>
public sealed class PolicyBook
{
    private readonly ConcurrentDictionary<DateOnly, PolicyDay> days = new();
    private readonly IReadOnlyList<PolicyFile> files;

    private PolicyBook(IReadOnlyList<PolicyFile> files) => this.files = files;

    /// <summary>The defaults, for ever.</summary>
    public static PolicyBook Defaults { get; } = new([]);

    /// <summary>The book of every <c>*.yaml</c> of a folder.</summary>
    /// <exception cref="PolicyException">A file cannot be used; every fault of every file is named.</exception>
    public static PolicyBook Load(string folder) =>
        Of([.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(PolicyFileReader.ReadFile)]);

    /// <exception cref="PolicyException">A file cannot be used, or two of one issuer say something about the same term on the same day.</exception>
    public static PolicyBook Of(IReadOnlyList<PolicyReading> readings)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var usable = readings.Select(reading => reading.File).OfType<PolicyFile>().ToList();
        var faults = readings.SelectMany(reading => reading.Faults).Concat(PolicyOverlaps.In(usable)).ToList();
        return faults.Count == 0 ? new(usable) : throw new PolicyException(faults);
    }

    /// <summary>What holds on a day; worked out once.</summary>
    public PolicyDay On(DateOnly day) => days.GetOrAdd(day, Work);

    private PolicyDay Work(DateOnly day)
    {
        var claims = files.Where(file => file.IsInForce(day)).SelectMany(file => TermClaim.Of(file, day)).ToList();
        var holding = PolicyTerm
            .All.Select(term => TermClaim.Holding([.. claims.Where(claim => claim.Stated.Term == term)]))
            .OfType<TermClaim>()
            .ToList();
        var policy = PolicyJson.With(
            ShopPolicy.Default,
            holding.Select(claim => KeyValuePair.Create(claim.Stated.Term.Path, claim.Lawful))
        );
        return new(
            day,
            LawFloor.Apply(policy, day).Effective,
            [.. PolicyTerm.All.Select(term => OriginOf(term, policy, holding.Find(claim => claim.Stated.Term == term)))],
            [.. claims.SelectMany(claim => claim.Overruled)],
            [
                .. claims
                    .Except(holding)
                    .Where(claim => claim.Differs(holding))
                    .Select(claim => new PassedOver(claim.File.File, claim.Stated, claim.WhyPassedOver)),
            ]
        );
    }

    private static TermOrigin OriginOf(PolicyTerm term, ShopPolicy policy, TermClaim? claim) =>
        claim is null ? new(term, term.Say(policy), Rank.Custom, "default") : new(term, term.Say(policy), claim.Rank, claim.Source);
}
