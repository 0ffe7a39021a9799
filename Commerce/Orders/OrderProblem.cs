using BotApp.Commerce.Delivery;

namespace BotApp.Commerce.Orders;

/// <summary>What is wrong with an order right now, gravest first.</summary>
public abstract record OrderProblem
{
    private OrderProblem() { }

    /// <summary>The promised hour of hand-over has passed and goods are still in the warehouse.</summary>
    public sealed record LateToShip(DateTimeOffset PromisedAt, TimeSpan By) : OrderProblem;

    /// <summary>A parcel of it gives reason to worry.</summary>
    public sealed record ParcelTrouble(string WaybillNumber, ParcelSignal Signal) : OrderProblem;
}
