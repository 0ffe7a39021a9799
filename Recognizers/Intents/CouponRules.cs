namespace BotApp.Recognizers.Intents;

/// <summary>The finer meanings around coupons: a fault of the system first, then what fails, what goes together, what one has.</summary>
internal static class CouponRules
{
    private static readonly string[] Coupons = [Intent.Coupon];
    private static readonly string[] Prices = [Intent.Coupon, Intent.PricePromo];

    private static readonly string[] Failing =
    [
        "用不了",
        "不能用",
        "用不上",
        "用不出",
        "失效",
        "不给用",
        "不让用",
        "怎么不行",
        "没法用",
        "无法使用",
        "无法用",
        "不可用",
        "没减",
        "没有减",
        "没抵扣",
        "不能抵扣",
        "不满足",
        "灰色",
        "灰的",
        "灰了",
        "变灰",
        "选不上",
        "选不了",
        "勾不上",
        "勾不了",
        "点不上",
        "用不成",
        "使不了",
        "抵不了",
        "抵不上",
        "减不了",
        "冻结",
        "点不了",
        "doesn't work",
        "does not work",
        "not working",
        "can't use",
        "cannot use",
        "can't apply",
        "not applied",
        "won't apply",
        "greyed out",
        "invalid",
        "why can't",
        "rejected",
        "refused",
        "not accepted",
        "won't work",
    ];

    public static SubIntentRule[] All { get; } =
    [
        new(Coupons, SubIntent.CouponFails, ["没反应", "点不动"], Failing),
        new(Coupons, SubIntent.CouponFault, ["报错", "系统错误", "系统出错", "系统故障", "系统异常", "系统繁忙", "出bug", "闪退", "没反应", "点不动", "卡住"]),
        new(Coupons, SubIntent.CouponFault, ["error", "crash", "glitch", "freezes", "page hangs", "nothing happens"]),
        new(Coupons, SubIntent.CouponFails, Failing),
        new([Intent.PricePromo], SubIntent.CouponFails, Failing, "券", "红包", "满", "coupon", "voucher"),
        new(
            Prices,
            SubIntent.BestCoupons,
            ["叠加", "能叠", "怎么叠", "一起用", "同时用", "最划算", "最优惠", "最省", "凑单", "怎么凑", "用几张", "stack", "combine", "best coupon", "use together", "save the most", "saves the most", "saves me the most", "best voucher", "which voucher", "which coupon"]
        ),
        new(Coupons, SubIntent.BestCoupons, ["最便宜", "最合算", "更划算", "减最多", "减得最多", "省得多", "怎么搭", "搭配"]),
        new(Coupons, SubIntent.MyCoupons, ["还剩", "剩几", "剩啥", "剩哪", "手里", "手上", "名下", "账户里", "账号里", "列一下", "列出来"], "券", "红包"),
        new(
            Coupons,
            SubIntent.MyCoupons,
            ["我有什么券", "有什么券", "有哪些券", "有啥券", "有几张券", "我的券", "我的优惠券", "我的红包", "哪些优惠券", "几张优惠券", "几张优惠", "几张券", "看看优惠券", "什么优惠券", "券包", "快过期", "什么时候到期", "什么时候过期", "账户里的券"]
        ),
        new(Coupons, SubIntent.MyCoupons, ["my coupons", "coupons do i have", "vouchers do i have", "vouchers have i", "coupons have i", "any coupons", "my vouchers", "coupons expire", "coupon expire"]),
        new(
            [Intent.PricePromo],
            SubIntent.Offers,
            ["什么优惠", "啥优惠", "哪些优惠", "什么活动", "啥活动", "哪些活动", "搞活动", "有活动", "有没有活动", "优惠活动", "有优惠", "any offers", "any deals", "on offer", "on sale", "any promotion", "any discounts", "special offers"]
        ),
    ];
}
