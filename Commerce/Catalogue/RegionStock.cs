namespace BotApp.Commerce.Catalogue;

/// <summary>How many pieces of a variant can be had in a province.</summary>
public sealed record RegionStock
{
    public required string Sku { get; init; }

    /// <summary>The province as addresses name it, such as 浙江省.</summary>
    public required string Region { get; init; }

    public required int Quantity { get; init; }
}
