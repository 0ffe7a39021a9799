using BotApp.Commerce.Law;
using BotApp.Commerce.Policies.Files;

namespace BotApp.Commerce.Policies;

/// <summary>What holds on a day: the terms, where each comes from, what the law struck out, and what gave way to a higher rule.</summary>
public sealed record PolicyDay(
    DateOnly Day,
    ShopPolicy Policy,
    IReadOnlyList<TermOrigin> Terms,
    IReadOnlyList<OverruledRule> Overruled,
    IReadOnlyList<PassedOver> PassedOver
);

/// <summary>A term in force. <paramref name="Source"/> is file and line, the code of an article, or <c>default</c>.</summary>
public sealed record TermOrigin(PolicyTerm Term, string Value, Rank Rank, string Source);

/// <summary>A rule in a file that is stricter than the law.</summary>
public sealed record OverruledRule(string File, int Line, Overruled Rule);

/// <summary>A lawful rule that does not hold because a higher one does, or because it was not published.</summary>
public sealed record PassedOver(string File, StatedTerm Stated, Bilingual Why);
