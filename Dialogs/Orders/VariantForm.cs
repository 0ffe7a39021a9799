namespace BotApp.Dialogs.Orders;

/// <summary>Taking other variants: which lines become which, and by which means on file a difference is settled (null: a new payment, or back the way it was paid).</summary>
public sealed record VariantForm : SwapsForm
{
    public string? MethodId { get; init; }
}
