using System.Globalization;
using BotApp.Commerce.Law;

namespace BotApp.Commerce.Coupons;

/// <summary>What a clerk says about coupons: the one condition that failed and the cheapest way to mend it.</summary>
internal static class CouponWords
{
    public static Bilingual Of(Ruling ruling, Coupon coupon) =>
        ruling.Reason switch
        {
            "usable" when coupon.Kind == CouponKind.Freight => new(
                "可以用，结算时抵扣运费。",
                "It can be used and takes its sum off the freight."
            ),
            "usable" => new($"可以用，能减 {Yuan(ruling["off"])} 元。", $"It can be used and takes {Yuan(ruling["off"])} yuan off."),
            "used" => new("这张券已经用过了。", "This coupon has been used."),
            "frozen" => new(
                "这张券被一笔未付款的订单占用着，取消那笔订单就会退回。",
                "An unpaid order holds this coupon; it comes back when that order is called off."
            ),
            "withdrawn" => new("这张券已被店铺收回。", "The shop has withdrawn this coupon."),
            "not-yet" => new($"这张券{Day(coupon.From)}才开始生效。", $"This coupon starts on {coupon.From:yyyy-MM-dd}."),
            "expired" => new($"这张券{Day(coupon.Until)}已经过期。", $"This coupon ended on {coupon.Until:yyyy-MM-dd}."),
            "minor" => new("这张券未成年人不能使用。", "This coupon is not for minors."),
            "out-of-scope" => new(
                "这张券只能用于指定的商品，购物车里还没有这类商品。",
                "This coupon is for certain goods only, and none of them is in the basket."
            ),
            "product-excluded" => new("购物车里的商品不参加这张券的活动。", "The goods in the basket are excluded from this coupon."),
            "below-threshold" => new(
                $"满 {Yuan(coupon.Threshold)} 元可用，{ruling.Notes.GetValueOrDefault("fix", "再买一些")}就能用。",
                $"It needs {Yuan(coupon.Threshold)} yuan of goods. {ruling.Notes.GetValueOrDefault("fixEn", "Add some goods")} and it works."
            ),
            "stack-group" => new(
                "它和已选的同类券不能叠加，只能选一张。",
                "It cannot be combined with the coupon of its kind already chosen."
            ),
            "too-many" => new("这一单可用的券已经够张数了。", "This order already takes as many coupons as it may."),
            "system-fault" => FaultSays,
            "coupon-unknown" => new("您的券包里没有这张券。", "This coupon is not among yours."),
            _ => new("这张券现在不能用。", "This coupon cannot be used now."),
        };

    public static Bilingual Best(Ruling ruling, IReadOnlyList<Coupon> wallet)
    {
        if (ruling.Reason != "best")
        {
            return ruling.Notes.TryGetValue("fix", out var fix)
                ? new($"现在没有能用的券，{fix}就能用上一张。", $"No coupon fits yet. {ruling.Notes["fixEn"]} and one does.")
                : new("现在没有能用的券。", "No coupon can be used now.");
        }

        var used = ruling.Notes["coupons"].Split(',');
        var names = wallet.Where(coupon => used.Contains(coupon.Id, StringComparer.Ordinal)).Select(coupon => coupon.Name).ToList();
        return new(
            $"最省的用法：{string.Join(" + ", names.Select(name => name.Zh))}，共减 {Yuan(ruling["off"])} 元。",
            $"Best together: {string.Join(" + ", names.Select(name => name.En))}, {Yuan(ruling["off"])} yuan off."
        );
    }

    /// <summary>Nothing is in the basket yet.</summary>
    public static Bilingual Empty(Coupon coupon) =>
        coupon.Threshold > 0m
            ? new(
                $"购物车里还没有选好的商品，选满 {Yuan(coupon.Threshold)} 元参加的商品就能用。",
                $"Nothing is chosen in the cart yet. It works from {Yuan(coupon.Threshold)} yuan of goods it is for."
            )
            : new("购物车里还没有选好的商品，选好后就能用。", "Nothing is chosen in the cart yet. It works once something it is for is chosen.");

    /// <summary>How many go together.</summary>
    public static Bilingual Together(int perOrder) =>
        perOrder == 1
            ? new("每单最多用 1 张券，不能叠加。", "An order takes one coupon; coupons do not add up.")
            : new(
                $"每单最多用 {perOrder} 张券，同一类的券只能选一张。",
                $"An order takes up to {perOrder} coupons, one of each kind."
            );

    public static Bilingual FaultSays { get; } =
        new("系统出错不该由您承担，人工核实后会给您补偿。", "A fault of ours is not yours to bear; a person checks it and makes it good.");

    private static string Yuan(decimal? sum) => (sum ?? 0m).ToString("0.##", CultureInfo.InvariantCulture);

    private static string Day(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"{at.Month}月{at.Day}日");
}
