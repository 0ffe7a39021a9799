using BotApp.Commerce.Law;

namespace BotApp.Commerce.Quotes;

/// <summary>Why not, by which clause, and what the customer can do instead; a person is always among it.</summary>
public sealed record Refusal
{
    /// <summary>A stable word in kebab case, such as <c>window-closed</c>; <c>not-found</c> for a missing and a foreign object alike.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether a person has to decide, rather than the answer being no.</summary>
    public bool NeedsHuman { get; init; }

    public required Bilingual Says { get; init; }

    public required Clause Clause { get; init; }

    public IReadOnlyList<Alternative> Alternatives { get; init; } = [Alternative.Human];

    public IReadOnlyList<Amount> Amounts { get; init; } = [];

    /// <summary>The day or hour the reason turns on, such as the last day of a window; null when there is none.</summary>
    public DateTimeOffset? Deadline { get; init; }

    public static Refusal NotFound(string subject) =>
        new()
        {
            Reason = "not-found",
            Says = new($"没有找到 {subject}，请核对后再试。", $"There is no {subject} of yours; please check it."),
            Clause = Law.Sources.OtherRules.Custom(
                "own-matters",
                "只能查看和办理本人的事项",
                "Everybody sees and settles only what is theirs"
            ),
        };

    public static Refusal SignInFirst { get; } =
        new()
        {
            Reason = "sign-in-first",
            Says = new("请先登录，我才能为您办理。", "Please sign in first, then I can do this for you."),
            Clause = Law.Sources.OtherRules.Custom(
                "own-matters",
                "只能查看和办理本人的事项",
                "Everybody sees and settles only what is theirs"
            ),
        };

    /// <summary>The refusal a ruling that does not accept amounts to.</summary>
    public static Refusal Of(Ruling ruling, Bilingual says)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return new Refusal
        {
            Reason = ruling.Reason,
            NeedsHuman = ruling.Verdict == Verdict.Human,
            Says = says,
            Clause = ruling.Clause,
            Alternatives = ruling.Alternatives,
            Amounts = ruling.Amounts,
            Deadline = ruling.Deadline,
        };
    }
}
