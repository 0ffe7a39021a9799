using BotApp.Dialogs.Orders;

namespace BotApp.Dialogs.Refunds;

/// <summary>Money back and nothing sent back: of which order or lines, whether it ever came, and what is wrong.</summary>
public sealed record RefundOnlyForm : LinesForm
{
    /// <summary>The order counts as delivered; then it matters whether that is true, and which goods it is about.</summary>
    public bool IsDelivered { get; init; }

    /// <summary>Null while it is not known.</summary>
    public bool? NeverCame { get; init; }

    /// <summary>In the customer's words.</summary>
    public string? Reason { get; init; }
}
