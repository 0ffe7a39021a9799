using BotApp.Commerce.Law.Delivery;
using BotApp.Dialogs.Orders;

namespace BotApp.Dialogs.Delivery;

/// <summary>A parcel in trouble: what is wrong with which goods, and what the customer wants instead.</summary>
public sealed record ParcelTroubleForm : LinesForm
{
    /// <summary>Null while it is not known.</summary>
    public ParcelTroubleKind? Trouble { get; init; }

    /// <summary>Null while it is not said which parcel.</summary>
    public string? Waybill { get; init; }

    public ParcelRemedy? Wants { get; init; }

    /// <summary>Names of the remedies the shop offers, while one is to be chosen.</summary>
    public IReadOnlyList<string> Ways { get; init; } = [];

    /// <summary>Whether single goods are concerned rather than the parcel.</summary>
    public bool IsOfGoods => Trouble is ParcelTroubleKind.Short or ParcelTroubleKind.Damaged or ParcelTroubleKind.Wrong;
}
