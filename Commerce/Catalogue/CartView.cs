namespace BotApp.Commerce.Catalogue;

/// <summary>A cart at today's prices, with the best coupons the customer has.</summary>
public sealed record CartView
{
    /// <summary>In the order they were added.</summary>
    public required IReadOnlyList<CartRow> Rows { get; init; }

    /// <summary>Of the rows that are chosen and can be bought.</summary>
    public required decimal Goods { get; init; }

    /// <summary>What the coupons take off together; freight is not reckoned.</summary>
    public required decimal Off { get; init; }

    /// <summary>The coupons that together take the most off; empty: none fits.</summary>
    public required IReadOnlyList<Bilingual> Coupons { get; init; }

    public decimal Total => Goods - Off;
}

/// <summary>One variant in the cart.</summary>
public sealed record CartRow
{
    public required string Sku { get; init; }

    public required string ProductId { get; init; }

    public required Bilingual Name { get; init; }

    public required Bilingual Options { get; init; }

    public required int Quantity { get; init; }

    public required decimal UnitPrice { get; init; }

    /// <summary>Pieces there are.</summary>
    public required int Stock { get; init; }

    public required bool IsChosen { get; init; }

    public bool CanBeBought => Stock >= Quantity;

    public decimal Amount => Quantity * UnitPrice;
}
