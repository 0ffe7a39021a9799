using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Delivery;

/// <summary>The answer to "where is my parcel". A foreign order and a missing one look the same.</summary>
public abstract record Tracking
{
    private Tracking() { }

    /// <summary>At least one parcel exists; <see cref="InWarehouse"/> are the lines no parcel holds yet.</summary>
    public sealed record Tracked(Order Order, IReadOnlyList<Parcel> Parcels, IReadOnlyList<OrderLine> InWarehouse) : Tracking
    {
        /// <summary>The parcel to speak of first: one with a problem, else one still under way, else the last.</summary>
        public Parcel Foremost =>
            Parcels.FirstOrDefault(parcel => parcel.Problem is not null)
            ?? Parcels.FirstOrDefault(parcel => parcel.Stage != ParcelStage.Signed)
            ?? Parcels[^1];
    }

    /// <summary>Paid and not handed over; <see cref="LateBy"/> is null while the promise holds.</summary>
    public sealed record NotShipped(Order Order, DateTimeOffset? PromisedShipAt, TimeSpan? LateBy) : Tracking;

    /// <summary>Waits for payment, or for the balance of a pre-sale.</summary>
    public sealed record NotPaid(Order Order) : Tracking;

    /// <summary>Called off or refunded before anything was shipped.</summary>
    public sealed record NeverShipped(Order Order) : Tracking;

    public sealed record NoSuchOrder(string OrderNumber) : Tracking;
}
