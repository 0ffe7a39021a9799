namespace BotApp.Recognizers.Intents;

/// <summary>Finer meanings inside an intent.</summary>
public static class SubIntent
{
    /// <summary>Of <see cref="Intent.OrderStatus"/>: all recent orders, not one of them.</summary>
    public const string List = "list";

    private static readonly string[] ListWords =
    [
        "其他订单",
        "别的订单",
        "所有订单",
        "全部订单",
        "订单列表",
        "最近的订单",
        "最近订单",
        "哪些订单",
        "other orders",
        "all my orders",
        "all orders",
        "order list",
        "recent orders",
        "my orders",
    ];

    internal static string? Of(string intent, string text) =>
        intent == Intent.OrderStatus && Array.Exists(ListWords, word => text.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? List
            : null;
}
