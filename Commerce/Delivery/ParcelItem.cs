namespace BotApp.Commerce.Delivery;

/// <summary>How many of an order's line lie in a parcel.</summary>
public sealed record ParcelItem
{
    public required string WaybillNumber { get; init; }

    /// <summary>The order line's number.</summary>
    public required int LineNo { get; init; }

    public required int Quantity { get; init; }
}
