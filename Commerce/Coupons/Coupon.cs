namespace BotApp.Commerce.Coupons;

/// <summary>A coupon in a customer's hands.</summary>
public sealed record Coupon
{
    public required string Id { get; init; }

    public required string CustomerId { get; init; }

    public required Bilingual Name { get; init; }

    public required CouponKind Kind { get; init; }

    /// <summary>Goods in scope must reach it; 0: none.</summary>
    public required decimal Threshold { get; init; }

    /// <summary>Taken off; for Percent what the customer still pays of one, such as 0.85.</summary>
    public required decimal Off { get; init; }

    /// <summary>The most a percentage takes off; null: no limit.</summary>
    public decimal? MostOff { get; init; }

    /// <summary>Only goods of this department; null: any.</summary>
    public string? CategoryId { get; init; }

    /// <summary>Only this product; null: any.</summary>
    public string? ProductId { get; init; }

    /// <summary>Of one group only one can be used in an order.</summary>
    public required string StackGroup { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>The first instant at which it no longer holds.</summary>
    public required DateTimeOffset Until { get; init; }

    public required CouponStatus Status { get; init; }

    /// <summary>The order it was used on.</summary>
    public string? OrderNumber { get; init; }

    public int Version { get; init; }
}
