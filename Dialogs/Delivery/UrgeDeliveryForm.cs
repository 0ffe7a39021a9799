using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Delivery;

/// <summary>A parcel that is to hurry, or to come on another day.</summary>
public sealed record UrgeDeliveryForm : DeedForm
{
    /// <summary>Null while it is not said which.</summary>
    public string? Waybill { get; init; }

    /// <summary>Another day is wanted, whether it is known yet or not.</summary>
    public bool IsOtherDay { get; init; }

    public DateOnly? Day { get; init; }
}
