using BotApp.Commerce.Returns;
using BotApp.Dialogs.Orders;

namespace BotApp.Dialogs.Returns;

/// <summary>Goods to become other variants, or sound ones of the same: which, why, in what state, and by which means a difference is settled.</summary>
public sealed record ExchangeForm : SwapsForm
{
    /// <summary>Null: nobody said; then it is a matter of taste where the variant differs.</summary>
    public ReturnKind? Kind { get; init; }

    /// <summary>In the customer's words.</summary>
    public string? Reason { get; init; }

    public GoodsState State { get; init; } = new();

    /// <summary>Null: none was named.</summary>
    public MeansWish? Means { get; init; }
}
