using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Delivery;

/// <summary>A work order with the carrier: its ticket, and the carrier asked after the commit.</summary>
internal sealed class CarrierOrder(Order order, Waybill waybill, Ruling ruling, DateOnly? day, Setting setting)
{
    private bool IsOtherDay => ruling.Reason == "rescheduled";

    private DateTimeOffset Due => IsOtherDay ? setting.Now + setting.Policy.Delivery.CarrierAnswersWithin : ruling.Deadline ?? setting.Now;

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = UrgeDeliveryWords.Headline(waybill, ruling, day, setting.Says(Due)),
            Lines =
            [
                new QuoteLine(ruling.Reason, UrgeDeliveryWords.Deed(ruling, day)),
                new QuoteLine("ticket", UrgeDeliveryWords.AnsweredWithin(setting.Policy.Delivery.CarrierAnswersWithin.Says())),
            ],
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} {waybill.Number} {waybill.Traces.Count}",
            WriteAsync = WriteAsync,
        };

    private Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        var kind = IsOtherDay ? TicketKind.RescheduleDelivery : TicketKind.UrgeDelivery;
        var words = IsOtherDay ? $"改派送日期：{day:yyyy-MM-dd}" : UrgeDeliveryWords.Deed(ruling, day).Zh;
        var ticket = writing.OpenTicket(new TicketOrder(kind, order.Number, waybill.Number, words, Due) { Owner = "logistics" });
        writing.FollowUp(FollowUps.CarrierUrge, new CarrierUrge(waybill.Number));
        writing.FollowUp(FollowUps.Notice, new Notice(order.CustomerId, "delivery-ticket-due", ticket.Number), Due);
        writing.Audit(waybill.Number, $"carrier asked: {ruling.Reason}");
        writing.Tell(new UrgeDeliveryTold(ticket.Number, waybill.Number, ruling.Deadline ?? Due));
        return Task.CompletedTask;
    }
}
