namespace BotApp.Commerce.Orders;

/// <summary>One article of an order, as it was named and priced when it was bought.</summary>
public sealed record OrderLine
{
    public required string OrderNumber { get; init; }

    /// <summary>From 1 within the order.</summary>
    public required int No { get; init; }

    public required string ProductId { get; init; }

    public required string Sku { get; init; }

    public required Bilingual Name { get; init; }

    /// <summary>The chosen colour, capacity, size …, such as "曜石黑 256GB"; empty when there was nothing to choose.</summary>
    public required Bilingual Options { get; init; }

    /// <summary>File name of the drawing, see <see cref="Catalogue.ProductMedia"/>.</summary>
    public required string Picture { get; init; }

    public required int Quantity { get; init; }

    /// <summary>Price of one before any discount.</summary>
    public required decimal UnitPrice { get; init; }

    /// <summary>This line's share of the order's discounts, to the cent.</summary>
    public required decimal Discount { get; init; }

    /// <summary>When the customer confirmed, for this purchase, that this article cannot be sent back (measures art. 7); null: no such record.</summary>
    public DateTimeOffset? ExceptionConfirmedAt { get; init; }

    /// <summary>How many of it are on their way back or back already.</summary>
    public int ReturnedQuantity { get; init; }

    /// <summary>What was given back for it so far.</summary>
    public decimal Refunded { get; init; }

    /// <summary>When a technician finished installing it: its guarantee runs from then.</summary>
    public DateTimeOffset? InstalledAt { get; init; }

    /// <summary>What was asked for the whole line: quantity × unit price − discount.</summary>
    public decimal Amount => (Quantity * UnitPrice) - Discount;
}
