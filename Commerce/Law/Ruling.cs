namespace BotApp.Commerce.Law;

/// <summary>A decision: what, why, resting on which clause, with which sums, until when, and what else can be done.</summary>
public sealed record Ruling
{
    public required Verdict Verdict { get; init; }

    /// <summary>A stable word in kebab case, such as <c>window-closed</c>; with the flow it names the sentence a clerk would say.</summary>
    public required string Reason { get; init; }

    public required Clause Clause { get; init; }

    public IReadOnlyList<Amount> Amounts { get; init; } = [];

    /// <summary>The last instant at which the customer, or the shop, can or must do what the ruling says; null when there is none.</summary>
    public DateTimeOffset? Deadline { get; init; }

    public IReadOnlyList<Alternative> Alternatives { get; init; } = [];

    /// <summary>Further plain facts the ruling settles, by stable names, such as <c>freight</c> → <c>seller</c>.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static Ruling Accept(string reason, Clause clause) =>
        new()
        {
            Verdict = Verdict.Accept,
            Reason = reason,
            Clause = clause,
        };

    /// <summary>A person can always be asked for, so <see cref="Alternative.Human"/> comes last of itself.</summary>
    public static Ruling Refuse(string reason, Clause clause, params Alternative[] alternatives) =>
        new()
        {
            Verdict = Verdict.Refuse,
            Reason = reason,
            Clause = clause,
            Alternatives = [.. alternatives.Except([Alternative.Human]), Alternative.Human],
        };

    public static Ruling Human(string reason, Clause clause, params Alternative[] alternatives) =>
        new()
        {
            Verdict = Verdict.Human,
            Reason = reason,
            Clause = clause,
            Alternatives = [.. alternatives.Except([Alternative.Human]), Alternative.Human],
        };

    /// <summary>The sum of that name; null when the ruling names none.</summary>
    public decimal? this[string amount] => Amounts.FirstOrDefault(sum => sum.Name == amount)?.Value;
}
