namespace BotApp.Tests.Talks;

/// <summary>Kinds of talks a dialog does not have: by nature, with the reason, or not yet; the second list may only shrink.</summary>
internal static class TalksNotThere
{
    private const string ActsAtOnce = "every minute counts: it acts at once and asks nothing that could be set right, left or answered late";

    public static IReadOnlyList<(string Dialog, string Kind, string Reason)> ByNature { get; } =
    [
        ("ComplaintDialog", "refusal", "everybody may complain; what is grave goes to a person with its number"),
        ("ConsentDialog", "refusal", "consent can always be taken back (PIPL 15)"),
        ("CouponFaultDialog", "refusal", "a fault of the shop's is taken down whoever reports it"),
        ("StolenPaymentDialog", "correction", ActsAtOnce),
        ("StolenPaymentDialog", "digression", ActsAtOnce),
        ("StolenPaymentDialog", "cancel", ActsAtOnce),
        ("StolenPaymentDialog", "stale", ActsAtOnce),
    ];

    /// <summary>By dialog: kind.language.</summary>
    public static IReadOnlyDictionary<string, string[]> NotYet { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal);
}
