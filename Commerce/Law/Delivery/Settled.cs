using BotApp.Commerce.Prices;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>How trouble with a parcel is settled: the note <c>remedies</c> says what may be chosen, <c>remedy</c> what was; freight is the seller's.</summary>
internal static class Settled
{
    public static string Any(ParcelTroubleFacts facts) => facts.InStock ? "resend,refund,exchange" : "refund";

    public static string ResendOrRefund(ParcelTroubleFacts facts) => facts.InStock ? "resend,refund" : "refund";

    public static Ruling With(string reason, Clause clause, string remedies, ParcelTroubleFacts facts)
    {
        var chosen = Chosen(remedies, facts.Wants);
        return Ruling.Accept(reason, clause) with
        {
            Amounts = chosen is null or "refund" ? Sums(facts) : [],
            Notes = Notes(remedies, chosen),
        };
    }

    /// <summary>What was asked for where it is to be had; the only thing to be had where it is not; null while there is a choice.</summary>
    private static string? Chosen(string remedies, ParcelRemedy? wants)
    {
        var asked = wants switch
        {
            ParcelRemedy.Resend => "resend",
            ParcelRemedy.Refund => "refund",
            ParcelRemedy.Exchange => "exchange",
            _ => null,
        };
        return remedies == "refund" ? remedies
            : asked is not null && remedies.Contains(asked, StringComparison.Ordinal) ? asked
            : null;
    }

    private static IReadOnlyList<Amount> Sums(ParcelTroubleFacts facts)
    {
        var refund = new Amount("refund", Money.Round(facts.Affected));
        return facts is { NothingArrived: true, FreightPaid: > 0 } ? [refund, new("freight", Money.Round(facts.FreightPaid))] : [refund];
    }

    private static Dictionary<string, string> Notes(string remedies, string? chosen)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal) { ["freight"] = "seller", ["remedies"] = remedies };
        if (chosen is not null)
        {
            notes["remedy"] = chosen;
        }

        return notes;
    }
}
