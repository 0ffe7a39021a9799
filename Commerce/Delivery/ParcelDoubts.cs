using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Delivery;

/// <summary>What speaks against settling trouble at once although the rules would: scans that say otherwise, a ticket that is open, nothing left to give back.</summary>
internal static class ParcelDoubts
{
    public static Refusal? Of(ParcelTroubleCase trouble, Ticket? open)
    {
        if (open is not null)
        {
            return new Refusal
            {
                Reason = "already-reported",
                Says = ParcelTroubleWords.AlreadyReported(open.Number),
                Clause = OrderRules.Status,
                Alternatives = [Alternative.Wait, Alternative.Human],
                Deadline = open.DueAt,
            };
        }

        if (!Fits(trouble.Waybill, trouble.Facts.Trouble))
        {
            return Contradicted(trouble.Facts.Trouble);
        }

        return trouble.Affected.Sum(piece => piece.Paid) > 0 ? null : Settled;
    }

    /// <summary>Whether the scans allow what is told.</summary>
    public static bool Fits(Waybill waybill, ParcelTroubleKind trouble) =>
        trouble switch
        {
            ParcelTroubleKind.RefusedOnDelivery => waybill.Traces.Any(trace => trace.Event == TraceEvent.Refused),
            ParcelTroubleKind.Lost => waybill.SignedAt() is null,
            _ => waybill.SignedAt() is not null,
        };

    private static Refusal Settled { get; } =
        new()
        {
            Reason = "already-settled",
            Says = new("这些商品已经处理过了，款项已全部退回。", "These goods were settled before; all that was paid for them went back."),
            Clause = OrderRules.Closed,
        };

    private static Refusal Contradicted(ParcelTroubleKind trouble) =>
        new()
        {
            Reason = trouble == ParcelTroubleKind.RefusedOnDelivery ? "no-refusal-scan" : "not-signed",
            Says = ParcelTroubleWords.Contradicted(trouble),
            Clause = OrderRules.Status,
            Alternatives = [Alternative.RefuseOnDelivery, Alternative.UrgeDelivery, Alternative.Human],
        };
}
