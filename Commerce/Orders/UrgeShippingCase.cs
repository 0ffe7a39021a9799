using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Payments;

namespace BotApp.Commerce.Orders;

/// <summary>An order as the rules of late shipping see it. Its goods are set aside when it is placed, so they are there.</summary>
internal static class UrgeShippingCase
{
    public static UrgeShippingFacts Of(Order order, IReadOnlyList<Waybill> waybills, decimal compensated)
    {
        var unscanned = waybills.FirstOrDefault(waybill => waybill.Traces.Count == 0);
        return new UrgeShippingFacts
        {
            Status = order.Status,
            PaidAt = order.PaidAt,
            PromisedShipAt = order.PromisedShipAt,
            WaybillAnnouncedAt = (unscanned ?? waybills.FirstOrDefault())?.ShippedAt,
            PickedUpAt = unscanned is null ? waybills.FirstOrDefault()?.Traces[0].At : null,
            GoodsPaid = order.Total - order.Freight,
            Payments = order.Paid().AsFacts(),
            CompensationGiven = compensated,
        };
    }
}
