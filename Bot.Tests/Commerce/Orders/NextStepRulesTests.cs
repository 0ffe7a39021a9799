using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit.Builders;

namespace BotApp.Tests.Commerce.Orders;

public sealed class NextStepRulesTests
{
    private static readonly OrderProblem Late = new OrderProblem.LateToShip(An.Instant, TimeSpan.FromHours(1));

    public static TheoryData<OrderStatus> Statuses => [.. Enum.GetValues<OrderStatus>()];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Every_status_leads_somewhere_and_to_no_step_twice(OrderStatus status)
    {
        var steps = NextStepRules.For(An.Order(status), null);
        steps.ShouldNotBeEmpty();
        steps.ShouldBeUnique();
    }

    [Theory]
    [InlineData(OrderStatus.Unpaid, NextStep.Pay)]
    [InlineData(OrderStatus.DepositPaid, NextStep.PayBalance)]
    [InlineData(OrderStatus.Shipped, NextStep.Track)]
    [InlineData(OrderStatus.Delivered, NextStep.Track)]
    [InlineData(OrderStatus.Completed, NextStep.Invoice)]
    [InlineData(OrderStatus.Returning, NextStep.RefundProgress)]
    [InlineData(OrderStatus.Refunded, NextStep.RefundProgress)]
    [InlineData(OrderStatus.Cancelled, NextStep.BuyAgain)]
    public void The_most_useful_step_comes_first(OrderStatus status, NextStep first) =>
        NextStepRules.For(An.Order(status), null)[0].ShouldBe(first);

    [Fact]
    public void Urging_is_offered_only_when_there_is_something_to_urge()
    {
        NextStepRules.For(An.Order(OrderStatus.ToShip), Late)[0].ShouldBe(NextStep.UrgeShipping);
        NextStepRules.For(An.Order(OrderStatus.PartlyShipped), Late).ShouldContain(NextStep.UrgeShipping);
        NextStepRules.For(An.Order(OrderStatus.ToShip), null).ShouldNotContain(NextStep.UrgeShipping);
        NextStepRules.For(An.Order(OrderStatus.Shipped), null).ShouldBe([NextStep.Track]);
    }

    [Theory]
    [InlineData(OrderStatus.PartlyShipped)]
    [InlineData(OrderStatus.Shipped)]
    [InlineData(OrderStatus.Delivered)]
    [InlineData(OrderStatus.Completed)]
    public void What_has_left_the_warehouse_can_neither_be_cancelled_nor_readdressed(OrderStatus status)
    {
        var steps = NextStepRules.For(An.Order(status), null);
        steps.ShouldNotContain(NextStep.Cancel);
        steps.ShouldNotContain(NextStep.ChangeAddress);
    }
}
