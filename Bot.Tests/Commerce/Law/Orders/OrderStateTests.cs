using BotApp.Commerce;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit.Builders;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce.Law.Orders;

/// <summary>What the order desk shows and what <c>decide</c> says come from the same rules.</summary>
public sealed class OrderStateTests
{
    private readonly OrderProblems problems = new(new ParcelSignals(Options.Create(new CommerceOptions())));

    [Theory]
    [InlineData(0, "杭州市")]
    [InlineData(23, "杭州市")]
    [InlineData(25, "杭州市")]
    [InlineData(49, "杭州市")]
    [InlineData(1, "宁波市")]
    public void The_pack_calls_for_the_steps_the_order_desk_offers(int silentHours, string city)
    {
        foreach (var status in Enum.GetValues<OrderStatus>())
        {
            foreach (var promised in new DateTimeOffset?[] { null, An.Instant, An.Instant.AddSeconds(-1) })
            {
                var scan = An.Scan(TraceEvent.OutForDelivery, An.Instant.AddHours(-silentHours), city);
                var order = An.Order(status) with { PromisedShipAt = promised };
                var waybill = An.Waybill(An.Instant.AddDays(-3), scan);
                var expected = NextStepRules.For(order, problems.Of(order, [waybill], An.Instant));

                var ruling = OrderState.Pack.Decide(Facts(order, waybill, scan), Rulings.At(An.Instant));

                ruling.Notes["steps"].ShouldBe(string.Join(',', expected));
            }
        }
    }

    private static OrderStatusFacts Facts(Order order, Waybill waybill, Trace scan) =>
        new()
        {
            Status = order.Status,
            PromisedShipAt = order.PromisedShipAt,
            ShipToCity = order.ShipTo.City,
            Parcels =
            [
                new ParcelFacts
                {
                    Number = waybill.Number,
                    ShippedAt = waybill.ShippedAt,
                    Traces =
                    [
                        new ScanFacts
                        {
                            At = scan.At,
                            Event = scan.Event,
                            City = scan.City,
                        },
                    ],
                },
            ],
        };
}
