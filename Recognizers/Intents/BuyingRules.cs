namespace BotApp.Recognizers.Intents;

/// <summary>The finer meanings before buying: the cart, and being told of stock and prices.</summary>
internal static class BuyingRules
{
    private static readonly string[] Buying =
    [
        Intent.ProductQuery,
        Intent.StockQuery,
        Intent.PricePromo,
        Intent.Recommend,
        Intent.Other,
    ];

    private static readonly string[] Stopping = [.. Buying, Intent.CancelOrder, Intent.AccountMember, Intent.PriceProtection, Intent.Complaint];

    private static readonly string[] Watching = [.. Buying, Intent.PriceProtection];

    public static SubIntentRule[] All { get; } =
    [
        new(
            Stopping,
            SubIntent.StopWatch,
            ["取消", "不用", "不要", "别再", "停止", "关了", "关掉", "关闭", "关上", "怎么关", "退订", "不想收到", "stop", "cancel", "remove", "no more", "turn off", "switch off"],
            "到货提醒",
            "到货通知",
            "补货提醒",
            "补货通知",
            "降价提醒",
            "降价通知",
            "取消提醒",
            "提醒取消",
            "的提醒",
            "个提醒",
            "the notice",
            "my notices",
            "the alert",
            "my alerts",
            "stock notice",
            "stock alert",
            "restock notice",
            "restock alert",
            "price notice",
            "price alert"
        ),
        new(
            Watching,
            SubIntent.Watch,
            ["到货", "补货", "有货", "降价", "降到", "跌到", "便宜了"],
            "提醒我",
            "提醒一下",
            "到货提醒",
            "降价提醒",
            "补货提醒",
            "告诉我",
            "通知我",
            "叫我",
            "跟我说一声",
            "和我说一声",
            "通知一下"
        ),
        new(
            Watching,
            SubIntent.Watch,
            ["notify me", "tell me when", "let me know when", "alert me", "remind me when", "ping me", "drop me a line", "message me when", "stock alert", "price alert"],
            "stock",
            "back",
            "available",
            "cheaper",
            "drop",
            "price"
        ),
        new(
            [.. Buying, Intent.CancelOrder, Intent.OrderStatus],
            SubIntent.Cart,
            ["购物车"],
            "加",
            "放",
            "删",
            "移",
            "去掉",
            "拿掉",
            "拿出",
            "改成",
            "看",
            "有什么",
            "有哪些",
            "里面"
        ),
        new(Buying, SubIntent.Cart, ["加购", "加车"]),
        new(
            [.. Buying, Intent.CancelOrder, Intent.OrderStatus],
            SubIntent.Cart,
            ["my cart", "the cart", "shopping cart", "to cart", "from cart", "my basket", "the basket"],
            "add",
            "put",
            "remove",
            "take",
            "delete",
            "show",
            "what",
            "view",
            "in my"
        ),
        new(
            [Intent.PricePromo, Intent.Recommend, Intent.ProductQuery, Intent.StockQuery],
            SubIntent.Cheaper,
            ["便宜点的", "便宜一点的", "便宜些的", "更便宜", "再便宜", "价格低点的", "价格低一点的", "cheaper one", "something cheaper", "anything cheaper", "less expensive"]
        ),
    ];
}
