namespace BotApp.Commerce.Delivery;

/// <summary>Something worth telling about a parcel, read from its scans and the clock.</summary>
public abstract record ParcelSignal
{
    private ParcelSignal() { }

    /// <summary>Whether the customer has reason to worry.</summary>
    public virtual bool IsProblem => true;

    /// <summary>Announced to the carrier this long ago, and still no pick-up scan.</summary>
    public sealed record NoPickup(TimeSpan For) : ParcelSignal;

    /// <summary>No new scan for this long; <see cref="Long"/> past the second bound.</summary>
    public sealed record Stalled(TimeSpan For, bool Long) : ParcelSignal;

    /// <summary>It goes back to the shop, or is back already.</summary>
    public sealed record Returned(DateTimeOffset Since, bool Arrived) : ParcelSignal;

    /// <summary>It is being delivered, or was signed for, in another city than the order's.</summary>
    public sealed record WrongCity(string Expected, string Actual) : ParcelSignal;

    /// <summary>The promised day of arrival has passed by this long.</summary>
    public sealed record Overdue(DateTimeOffset PromisedBy, TimeSpan By) : ParcelSignal;

    /// <summary>Signed for; <see cref="Remark"/> says by whom when the courier noted it.</summary>
    public sealed record Signed(DateTimeOffset At, Bilingual? Remark) : ParcelSignal
    {
        public override bool IsProblem => false;
    }
}
