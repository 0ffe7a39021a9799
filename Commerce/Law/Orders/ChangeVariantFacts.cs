using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Law.Orders;

/// <summary>Flow 8, 改规格、换颜色尺码: the line, and the option wanted instead.</summary>
public sealed record ChangeVariantFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>How far it is, such as <c>to-ship</c>.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>How far the warehouse is with it.</summary>
    public WarehouseState Warehouse { get; init; }

    /// <summary>Whether the other option belongs to the same product.</summary>
    public bool SameProduct { get; init; } = true;

    /// <summary>Pieces of the other option that are there.</summary>
    public required int Stock { get; init; }

    /// <summary>Pieces of the line.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>Net price paid for a piece, in yuan.</summary>
    public required decimal PaidUnitPrice { get; init; }

    /// <summary>Price of a piece of the other option, in yuan.</summary>
    public required decimal NewUnitPrice { get; init; }

    /// <summary>How often the option was changed before.</summary>
    public int ChangesMade { get; init; }

    /// <summary>Whether the stock changed while the customer was confirming (并发抢占).</summary>
    public bool StockRace { get; init; }

    /// <summary>What each method paid for the line, for giving a difference back.</summary>
    public IReadOnlyList<PaymentPart> Payments { get; init; } = [];

    /// <summary>What the chosen method can still pay, in yuan, such as a gift card's balance; null: enough.</summary>
    public decimal? CanPay { get; init; }
}
