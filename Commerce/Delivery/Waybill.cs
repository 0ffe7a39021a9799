namespace BotApp.Commerce.Delivery;

/// <summary>A parcel on its way: the carrier's number, what is inside and every scan so far.</summary>
public sealed record Waybill
{
    private readonly List<ParcelItem> items = [];
    private readonly List<Trace> traces = [];

    /// <summary>The carrier's number, unique in the shop.</summary>
    public required string Number { get; init; }

    public required string OrderNumber { get; init; }

    public required Carrier Carrier { get; init; }

    /// <summary>When the shop announced it to the carrier; the pick-up scan comes later.</summary>
    public required DateTimeOffset ShippedAt { get; init; }

    /// <summary>The carrier's own estimate of arrival; null when it gives none.</summary>
    public DateTimeOffset? Eta { get; init; }

    /// <summary>The last instant of arrival promised to the customer; null when nothing was promised.</summary>
    public DateTimeOffset? PromisedBy { get; init; }

    /// <summary>Who took it in; null before that, or when the carrier does not say.</summary>
    public SignedBy? SignedBy { get; init; }

    /// <summary>As the carrier weighed it; null when it did not.</summary>
    public int? WeightGrams { get; init; }

    public IReadOnlyList<ParcelItem> Items
    {
        get => items;
        init => items = [.. value];
    }

    /// <summary>In the order of time, oldest first.</summary>
    public IReadOnlyList<Trace> Traces
    {
        get => traces;
        init => traces = [.. value];
    }
}
