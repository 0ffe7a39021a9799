using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Ports;

/// <summary>A refund's status as its parts make it: arrived when all have, failed when one did and did not arrive since, else with the channels.</summary>
internal static class RefundStages
{
    public static void Follow(ShopDb db, Refund refund, IReadOnlyList<RefundPart> parts, DateTimeOffset now)
    {
        var status =
            parts.All(part => part.ArrivedAt is not null) ? RefundStatus.Arrived
            : parts.Any(part => part.ArrivedAt is null && part.FailureCode is not null) ? RefundStatus.Failed
            : RefundStatus.SentToChannel;
        if (status == refund.Status)
        {
            return;
        }

        db.Add(
            new RefundStep
            {
                RefundNumber = refund.Number,
                No = refund.Steps.Select(step => step.No).DefaultIfEmpty().Max() + 1,
                Status = status,
                Holder = Holder(status),
                At = now,
                Until = status == RefundStatus.Arrived ? null : refund.DueAt,
            }
        );
        db.Replace(
            refund,
            refund with
            {
                Status = status,
                ArrivedAt = status == RefundStatus.Arrived ? parts.Max(part => part.ArrivedAt) : null,
                Version = refund.Version + 1,
            }
        );
    }

    private static RefundHolder Holder(RefundStatus status) =>
        status switch
        {
            RefundStatus.Arrived => RefundHolder.Nobody,
            RefundStatus.Failed => RefundHolder.Seller,
            _ => RefundHolder.Channel,
        };
}
