using BotApp.Dialogs.Orders;

namespace BotApp.Dialogs.Delivery;

/// <summary>A parcel that is to hurry, or to come on another day.</summary>
public sealed record UrgeDeliveryForm : LinesForm
{
    /// <summary>Null while it is not said which.</summary>
    public string? Waybill { get; init; }

    /// <summary>It was handed to a station, a locker or somebody else, so it may count as delivered already.</summary>
    public bool IsHandedOver { get; init; }

    /// <summary>Another day is wanted, whether it is known yet or not.</summary>
    public bool IsOtherDay { get; init; }

    public DateOnly? Day { get; init; }
}
