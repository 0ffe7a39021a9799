using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Orders;

/// <summary>Calling an order off: which, and why in a word (for the shop's statistics, not for the decision).</summary>
public sealed record CancelForm : DeedForm
{
    public string? Reason { get; init; }
}
