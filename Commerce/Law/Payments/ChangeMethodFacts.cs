using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Payments;

/// <summary>改支付方式 (flow 24): the order and the means of payment wanted instead.</summary>
public sealed record ChangeMethodFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>How far it is, such as <c>to-ship</c>.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>How far the warehouse is with it.</summary>
    public Law.Orders.WarehouseState Warehouse { get; init; }

    /// <summary>How often another variant was taken in it before.</summary>
    public int VariantChanges { get; init; }

    /// <summary>Whether it is the means it was paid by already.</summary>
    public bool SameMethod { get; init; }

    /// <summary>Whether one means alone paid so far.</summary>
    public bool OnePayment { get; init; } = true;

    /// <summary>What is to be paid by it, in yuan.</summary>
    public required decimal Amount { get; init; }

    /// <summary>What it can still pay, in yuan, such as a gift card's balance; null: enough.</summary>
    public decimal? CanPay { get; init; }
}
