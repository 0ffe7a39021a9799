namespace BotApp.Commerce.Catalogue;

/// <summary>So many of a variant in a customer's cart.</summary>
public sealed record CartItem
{
    public required string CustomerId { get; init; }

    public required string Sku { get; init; }

    public required int Quantity { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>Whether it is ticked for checkout.</summary>
    public bool IsChosen { get; init; } = true;
}
