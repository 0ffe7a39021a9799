using BotApp.Commerce.Returns;
using BotApp.Dialogs.Orders;

namespace BotApp.Dialogs.Returns;

/// <summary>Goods to go back: which of an order, why, in what state, how they travel and where the money goes.</summary>
public sealed record ReturnForm : LinesForm
{
    /// <summary>Null while it is not known whether the seller answers for it.</summary>
    public ReturnKind? Kind { get; init; }

    /// <summary>In the customer's words.</summary>
    public string? Reason { get; init; }

    public HandIn HandIn { get; init; }

    /// <summary>Gifts stay with the customer.</summary>
    public bool KeepsGifts { get; init; }

    public GoodsState State { get; init; } = new();

    /// <summary>Null: the money goes the way it came.</summary>
    public MeansWish? Means { get; init; }
}
