using BotApp.Commerce.Law;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Orders;

/// <summary>An order that is not late: until when it is shipped, and a reminder then.</summary>
internal static class ShippingReminder
{
    /// <summary>The word of the notice.</summary>
    public const string What = "ship-reminder";

    public static Plan Plan(Order order, Ruling ruling, Setting setting)
    {
        var until = ruling.Deadline ?? setting.Now;
        return new Plan.Yes
        {
            Subject = order.Number,
            Headline = UrgeShippingWords.OnTime(order, setting.Says(until)),
            Lines = [new QuoteLine("promised", UrgeShippingWords.PromisedBy(setting.Says(until)))],
            Clauses = [ruling.Clause],
            NotAfter = until,
            Basis = $"{ruling.Reason} v{order.Version}",
            WriteAsync = (writing, _) =>
            {
                writing.FollowUp(FollowUps.Notice, new Notice(order.CustomerId, What, order.Number), until);
                writing.Audit(order.Number, "reminder of shipping set");
                writing.Tell(new UrgeShippingTold(TicketNumber: null, RefundNumber: null, until));
                return Task.CompletedTask;
            },
        };
    }
}
