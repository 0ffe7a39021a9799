using BotApp.Commerce;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit.Builders;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce.Orders;

public sealed class OrderProblemsTests
{
    private readonly OrderProblems problems = new(new ParcelSignals(Options.Create(new CommerceOptions())));

    [Fact]
    public void A_parcel_in_trouble_is_graver_than_a_late_rest()
    {
        var order = An.Order(OrderStatus.PartlyShipped) with { PromisedShipAt = An.Instant.AddHours(-1) };
        var stalled = An.Waybill(An.Instant.AddDays(-3), An.Scan(TraceEvent.Arrived, An.Instant.AddHours(-30)));
        problems.Of(order, [stalled], An.Instant).ShouldBeOfType<OrderProblem.ParcelTrouble>().WaybillNumber.ShouldBe(stalled.Number);
        problems.Of(order, [], An.Instant).ShouldBe(new OrderProblem.LateToShip(An.Instant.AddHours(-1), TimeSpan.FromHours(1)));
    }

    [Theory]
    [InlineData(OrderStatus.Unpaid)]
    [InlineData(OrderStatus.Cancelled)]
    [InlineData(OrderStatus.Delivered)]
    [InlineData(OrderStatus.Completed)]
    [InlineData(OrderStatus.Refunded)]
    public void What_is_settled_or_not_begun_has_no_problem(OrderStatus status)
    {
        var order = An.Order(status) with { PromisedShipAt = An.Instant.AddDays(-9) };
        var silent = An.Waybill(An.Instant.AddDays(-9));
        problems.Of(order, [silent], An.Instant).ShouldBeNull();
    }

    [Fact]
    public void A_shipped_order_is_not_late_to_ship()
    {
        var order = An.Order(OrderStatus.Shipped) with { PromisedShipAt = An.Instant.AddHours(-1) };
        problems.Of(order, [An.Waybill(An.Instant.AddHours(-2))], An.Instant).ShouldBeNull();
    }
}
