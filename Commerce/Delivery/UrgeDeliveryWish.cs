namespace BotApp.Commerce.Delivery;

/// <summary>Which parcel of which order (null: the one still under way) is to hurry, or to come on another day (null: hurry).</summary>
public sealed record UrgeDeliveryWish(string OrderNumber, string? WaybillNumber = null, DateOnly? Day = null);

/// <summary>What an urge led to.</summary>
public sealed record UrgeDeliveryTold(string TicketNumber, string WaybillNumber, DateTimeOffset Until);
