namespace BotApp.Commerce.Policies;

/// <summary>What is done with what is known about customers. The law leaves none of these to the shop; written down, they are overruled.</summary>
public sealed record PrivacyTerms
{
    /// <summary>Whether commercial messages are sent without consent.</summary>
    public bool MarketingWithoutConsent { get; init; }

    /// <summary>Whether prices differ by what is known about the customer.</summary>
    public bool PricesByProfile { get; init; }

    /// <summary>Whether closing an account is made to depend on conditions.</summary>
    public bool ClosingAccountHindered { get; init; }
}
