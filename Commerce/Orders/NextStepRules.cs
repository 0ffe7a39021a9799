namespace BotApp.Commerce.Orders;

/// <summary>Which next steps an order's status and trouble call for.</summary>
public static class NextStepRules
{
    public static IReadOnlyList<NextStep> For(Order order, OrderProblem? problem)
    {
        ArgumentNullException.ThrowIfNull(order);
        return For(order.Status, problem);
    }

    public static IReadOnlyList<NextStep> For(OrderStatus status, OrderProblem? problem) =>
        status switch
        {
            OrderStatus.Unpaid => [NextStep.Pay, NextStep.ChangeAddress, NextStep.Cancel],
            OrderStatus.DepositPaid => [NextStep.PayBalance, NextStep.ChangeAddress],
            OrderStatus.ToShip when problem is not null => [NextStep.UrgeShipping, NextStep.Cancel],
            OrderStatus.ToShip => [NextStep.ChangeAddress, NextStep.Cancel],
            OrderStatus.PartlyShipped when problem is OrderProblem.LateToShip => [NextStep.Track, NextStep.UrgeShipping],
            OrderStatus.PartlyShipped or OrderStatus.Shipped when problem is not null => [NextStep.Track, NextStep.UrgeDelivery],
            OrderStatus.PartlyShipped or OrderStatus.Shipped => [NextStep.Track],
            OrderStatus.Delivered => [NextStep.Track, NextStep.ReportNotReceived, NextStep.Return, NextStep.Invoice],
            OrderStatus.Completed => [NextStep.Invoice, NextStep.BuyAgain],
            OrderStatus.Returning => [NextStep.RefundProgress, NextStep.Track],
            OrderStatus.Refunded => [NextStep.RefundProgress, NextStep.BuyAgain],
            _ => [NextStep.BuyAgain],
        };
}
