using BotApp.Dialogs.Returns;

namespace BotApp.Dialogs.Orders;

/// <summary>Taking other variants: which lines become which, and by which means on file a difference is settled.</summary>
public sealed record VariantForm : SwapsForm
{
    /// <summary>Null: none was named; then it is a new payment, or back the way it was paid.</summary>
    public MeansWish? Means { get; init; }
}
