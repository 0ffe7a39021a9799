using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Ports;

/// <summary>Where a merchant counts pieces. The reference makes a repeated call harmless in a system outside; the shop's own relies on the caller's transaction.</summary>
public interface IStockSystem
{
    Task<StockAnswer> TakeAsync(ShopDb db, string sku, int quantity, string reference, CancellationToken cancellationToken);

    /// <summary>A variant no longer sold is passed over.</summary>
    Task PutBackAsync(ShopDb db, string sku, int quantity, string reference, CancellationToken cancellationToken);
}

/// <summary>Whether there were enough.</summary>
public abstract record StockAnswer
{
    private StockAnswer() { }

    public sealed record Taken : StockAnswer;

    /// <summary>Nothing was taken; so many there are.</summary>
    public sealed record Short(int Available) : StockAnswer;
}
