namespace BotApp.Commerce.Invoices;

/// <summary>An invoice title to be remembered, or (<see cref="Forget"/>) one to be forgotten by its number.</summary>
public sealed record TitleWish
{
    /// <summary>The number of the title to forget; null: remember the one below.</summary>
    public int? Forget { get; init; }

    public BuyerType Buyer { get; init; } = BuyerType.Company;

    public string Title { get; init; } = "";

    public string? TaxId { get; init; }

    /// <summary>Whether it is offered first from now on.</summary>
    public bool IsDefault { get; init; }
}
