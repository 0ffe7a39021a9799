using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Catalogue;

/// <summary>What a clerk says about notices.</summary>
internal static class WatchWords
{
    /// <summary>What the customer agrees to with the deed.</summary>
    public static QuoteLine Agreement { get; } =
        new(
            "consent",
            new("您同意我们发送到货和降价通知，随时可以取消", "You agree to notices about stock and prices, and can stop them at any time")
        );

    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "already-in-stock" => new("这款现在有货，可以直接下单。", "It is in stock now and can be ordered."),
            "consent-needed" => new(
                "发送通知前需要您同意接收到货和降价提醒，可以吗？",
                "Before I send a notice I need you to agree to notices about stock and prices. May I?"
            ),
            "already-watching" => new("已经为您登记过了，到时会通知您。", "You are on the list already and will be told."),
            "already-cheap" => new(
                "现在的价格已经不高于您想要的价格，可以直接下单。",
                "It costs no more than that now and can be ordered."
            ),
            "no-such-price" => new("提醒价格要大于 0 元，请重新填写。", "The price to be told at must be above 0; please enter another."),
            "not-waiting" => new("这个提醒已经结束，不用再取消。", "This notice has ended; there is nothing to stop."),
            _ => new("现在不能登记提醒。", "A notice cannot be set up now."),
        };

    public static Bilingual Headline(Watched watched)
    {
        var (zh, en) = Name(watched.Product.Name, watched.Variant);
        return watched.Kind == WatchKind.BackInStock
            ? new($"到货提醒：{zh}", $"Tell me when {en} is back in stock")
            : new($"降价提醒：{zh}", $"Tell me when {en} is cheaper");
    }

    /// <summary>An article as notices call it.</summary>
    public static Bilingual Name(Bilingual product, Variant variant) =>
        new($"{product.Zh} {variant.Label.Zh}".TrimEnd(), $"{product.En} {variant.Label.En}".TrimEnd());

    /// <summary>Which notice is given up; without the name where the catalogue has lost the article.</summary>
    public static Bilingual Stop(WatchKind kind, Bilingual? name)
    {
        var (zh, en) = kind == WatchKind.BackInStock ? ("到货", "stock") : ("降价", "price");
        return new($"取消提醒（{zh}）{(name is null ? "" : $"：{name.Zh}")}", $"Stop the notice ({en}){(name is null ? "" : $": {name.En}")}");
    }

    public static QuoteLine Once(Watched watched) =>
        watched.Target is { } target
            ? new(
                "price",
                new($"降到 {Words.Text(target)} 元或更低时通知您一次", $"You are told once when it costs {Words.Text(target)} or less")
            )
            : new("stock", new("到货时通知您一次，不保留库存", "You are told once when it is there; no piece is kept for you"));
}
