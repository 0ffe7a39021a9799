using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Delivery;

/// <summary>The facts about one parcel now, ready to be put in a sentence.</summary>
public sealed record Parcel(Waybill Waybill, ParcelStage Stage, Trace? Last, IReadOnlyList<ParcelSignal> Signals)
{
    /// <summary>The gravest reason to worry; null when all is well.</summary>
    public ParcelSignal? Problem => Signals.FirstOrDefault(signal => signal.IsProblem);

    /// <summary>The order's lines that lie inside.</summary>
    public IReadOnlyList<OrderLine> LinesOf(Order order) =>
        [.. order.Lines.Where(line => Waybill.Items.Any(item => item.LineNo == line.No))];
}
