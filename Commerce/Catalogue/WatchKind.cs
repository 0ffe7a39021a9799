namespace BotApp.Commerce.Catalogue;

/// <summary>What a customer waits for. Stored by name.</summary>
public enum WatchKind
{
    BackInStock,
    PriceDrop,
}
