namespace BotApp.Commerce.Coupons;

/// <summary>A line of a cart as coupons see it.</summary>
public sealed record CartLine
{
    /// <summary>The product, as coupons name it.</summary>
    public required string Product { get; init; }

    /// <summary>Yuan for the whole line before coupons, not negative.</summary>
    public required decimal Price { get; init; }

    /// <summary>The category coupons may be limited to; empty when none.</summary>
    public string Category { get; init; } = "";
}
