namespace BotApp.Commerce.Law.Refunds;

/// <summary>
/// A line of an order as it was bought: its identity, yuan for one at the purchase before any promotion of the order, how many, how many came back earlier and
/// how many come back now.
/// </summary>
public sealed record PurchasedItem(string Id, decimal Price, int Quantity = 1, int Returned = 0, int ReturnedBefore = 0)
{
    internal bool IsSound => Price >= 0 && Quantity > 0 && Returned >= 0 && ReturnedBefore >= 0 && Returned <= Quantity - ReturnedBefore;

    internal int KeptBefore => Quantity - ReturnedBefore;

    internal int KeptNow => KeptBefore - Returned;
}
