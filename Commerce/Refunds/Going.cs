using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Refunds;

/// <summary>
/// How many of which line of an order go back now, and which of those their lines count as returned are not settled before it: those going now themselves once
/// they are asked for, and those of other returns under way.
/// </summary>
internal sealed record Going(IReadOnlyDictionary<int, int> Now, IReadOnlyDictionary<int, int> Unsettled)
{
    private static readonly Dictionary<int, int> None = [];

    /// <summary>Before it is asked for: all that the lines count as returned is settled or promised.</summary>
    public static Going Asked(IReadOnlyDictionary<int, int> now) => new(now, None);

    public int Of(OrderLine line) => Now.GetValueOrDefault(line.No);

    public int Before(OrderLine line) => line.ReturnedQuantity - Unsettled.GetValueOrDefault(line.No);

    public bool Completes(OrderLine line) => Before(line) + Of(line) >= line.Quantity;
}
