namespace BotApp.CommandLine.Goals;

/// <summary>Whether a customer was served right: what they read, what was written, and that nothing else was.</summary>
internal static class GoalCheck
{
    /// <summary>What a complaint that files itself writes.</summary>
    public const string Complaint = "complain";

    private static readonly HashSet<string> WithEveryDeed = new(StringComparer.OrdinalIgnoreCase)
    {
        "Receipts",
        "AuditEntries",
        "OutboxRows",
        "SandboxEvents",
    };

    /// <summary>What should have been read and was not; null: nothing.</summary>
    public static string? Unheard(Goal goal, string heard) =>
        goal.Says.FirstOrDefault(wanted => !wanted.Split('|').Any(words => heard.Contains(words, StringComparison.Ordinal)));

    /// <summary>The first change that should not be, or a deed that is missing; null when the shop is as it should be.</summary>
    public static string? Wrong(Goal goal, bool mayComplain, IReadOnlyList<ShopChange> changes)
    {
        var deeds = changes.Where(change => change.Table == "Receipts").Select(change => change["Deed"]).ToList();
        var complains = mayComplain && !goal.Deeds.Contains(Complaint, StringComparer.Ordinal) && deeds.Remove(Complaint);
        return !Are(deeds, goal.Deeds)
                ? $"written: {(deeds.Count == 0 ? "nothing" : string.Join(' ', deeds))}"
            : changes.FirstOrDefault(change => !IsMeant(goal, complains, change)) is { } strange ? $"changed: {strange}"
            : null;
    }

    /// <summary>A deed of the goal may be one of several that come to the same: what is not shipped is cancelled, or its money refunded.</summary>
    private static bool Are(List<string?> deeds, IReadOnlyList<string> meant) =>
        deeds.Count == meant.Count && meant.All(one => deeds.Exists(deed => one.Split('|').Contains(deed, StringComparer.Ordinal)));

    private static bool IsMeant(Goal goal, bool complains, ShopChange change) =>
        (change["CustomerId"] is not { } owner || owner == ShopChange.CustomerOf(goal.Customer))
        && (WithEveryDeed.Contains(change.Table) && (goal.Deeds.Count > 0 || complains)
            || complains && change.Table == "Tickets"
            || goal.Touches.Contains(change.Table) && goal.Deeds.Count > 0 && IsOf(goal, change));

    /// <summary>Rows of an order are those of the goal's, where it names one.</summary>
    private static bool IsOf(Goal goal, ShopChange change) =>
        !goal.Knows.TryGetValue("order", out var order)
        || (change.Table == "Orders" ? change["Number"] : change["OrderNumber"]) is not { } number
        || number.EndsWith(order, StringComparison.Ordinal);
}
