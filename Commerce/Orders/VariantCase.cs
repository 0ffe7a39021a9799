using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Payments;

namespace BotApp.Commerce.Orders;

/// <summary>Lines and other variants as the rules of changing variants see them.</summary>
internal static class VariantCase
{
    public static ChangeVariantFacts Of(Order order, Swap swap, IReadOnlyList<Swap> all) =>
        new()
        {
            Status = order.Status,
            Warehouse = order.Warehouse.AsFact(),
            SameProduct = swap.Line.ProductId == swap.To.ProductId,
            Stock = swap.To.Stock,
            Quantity = all.Where(other => other.To.Sku == swap.To.Sku).Sum(other => other.Line.Quantity),
            PaidUnitPrice = swap.Line.Amount / swap.Line.Quantity,
            NewUnitPrice = swap.NewAmount / swap.Line.Quantity,
            ChangesMade = order.VariantChanges,
        };

    /// <summary>All lines as one piece: what was paid for them, what they cost now.</summary>
    public static ChangeVariantFacts Whole(Order order, IReadOnlyList<Swap> swaps, PaymentMethod? method) =>
        new()
        {
            Status = order.Status,
            Warehouse = order.Warehouse.AsFact(),
            Stock = 1,
            PaidUnitPrice = swaps.Sum(swap => swap.Line.Amount),
            NewUnitPrice = swaps.Sum(swap => swap.NewAmount),
            ChangesMade = order.VariantChanges,
            Payments = order.Paid().AsFacts(),
            CanPay = method?.Balance,
        };
}
