using BotApp.Commerce.Law.Sources;

namespace BotApp.Commerce.Law.Service;

/// <summary>What rulings on complaints share.</summary>
internal static class Complaint
{
    public static readonly Clause Answer = OtherRules.Policy(
        "service.complaintAnswerWithin",
        "投诉首次答复时限",
        "First answer to a complaint"
    );

    /// <summary>What the law gives: granted when a person has established the case, otherwise named and decided by a person.</summary>
    public static Ruling Compensation(string kind, ComplaintFacts facts, Clause clause, decimal sum)
    {
        var ruling = facts.Established
            ? Ruling.Accept($"{kind}-compensation", clause)
            : Ruling.Human($"{kind}-claimed", clause, Alternative.ShowEvidence, Alternative.Call12315);
        return ruling with { Amounts = [new("compensation", sum), new("refund", facts.Price)], Notes = Notes(facts) };
    }

    /// <summary>The owner, the class for the board, and that nothing is admitted.</summary>
    public static Dictionary<string, string> Notes(ComplaintFacts facts) =>
        new(StringComparer.Ordinal)
        {
            ["owner"] = facts.Owner.Length > 0 ? facts.Owner : Owner(facts.Cause),
            ["cause"] = facts.Cause.ToString(),
            ["admission"] = facts.Established ? "established" : "none",
        };

    private static string Owner(ComplaintCause cause) =>
        cause switch
        {
            ComplaintCause.Delivery => "logistics",
            ComplaintCause.Quality or ComplaintCause.Fake or ComplaintCause.FoodSafety or ComplaintCause.Injury => "quality",
            ComplaintCause.Price or ComplaintCause.Refund => "finance",
            ComplaintCause.Privacy => "privacy",
            _ => "service",
        };
}
