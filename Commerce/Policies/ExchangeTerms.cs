namespace BotApp.Commerce.Policies;

/// <summary>How goods are exchanged.</summary>
public sealed record ExchangeTerms
{
    /// <summary>先行换货: the new article leaves before the old one is back.</summary>
    public bool SendFirst { get; init; }

    /// <summary>Whether the freight of an exchange out of preference is free.</summary>
    public bool SellerPaysPreference { get; init; }

    /// <summary>Exchanges of goods worth more go to a person.</summary>
    public decimal HumanAbove { get; init; } = 5000m;
}
