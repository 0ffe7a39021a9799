namespace BotApp.Benchmarks;

/// <summary>One enquiry for each of the shop's flows, as a customer opens it, and one that asks no desk.</summary>
internal static class FlowEnquiries
{
    public const string BareWalk = "0 thanks (the bare walk)";

    public static IReadOnlyList<(string Flow, string Words)> All { get; } =
    [
        (BareWalk, "谢谢你"),
        ("1 orders", "我的订单到哪一步了"),
        ("2 tracking", "快递到哪了"),
        ("3 urge shipping", "怎么还不发货，催一下"),
        ("4 urge delivery", "帮我催一下快递派送"),
        ("5 parcel trouble", "显示签收了但是我没收到"),
        ("6 cancel", "订单不想要了，取消吧"),
        ("7 address", "我要改收货地址"),
        ("8 variant", "还没发货，帮我换个颜色"),
        ("9 return", "我要七天无理由退货"),
        ("10 quality", "东西坏了，质量有问题要退货"),
        ("11 exchange", "收到的不合适，想换个大一码的"),
        ("12 refund only", "可以仅退款吗，东西还没收到"),
        ("13 refund progress", "我的退款怎么还没到账"),
        ("14 refund sum", "退款金额不对，少退了"),
        ("15 price protection", "买完就降价了，申请价保"),
        ("16 invoice", "给我开张发票"),
        ("17 invoice change", "发票抬头开错了要重开"),
        ("18 coupons", "优惠券为什么用不了"),
        ("19 points", "我有多少积分"),
        ("20 presale", "预售的尾款什么时候付"),
        ("21 visit", "预约师傅上门安装"),
        ("22 advice", "推荐一款两千以内的手机"),
        ("23 freight insurance", "运费险赔了吗"),
        ("24 payment", "我好像被重复扣款了"),
        ("25 complaint", "我要投诉你们客服"),
        ("26 privacy", "谁看过我的个人信息"),
        ("knowledge", "七天无理由退货的运费谁出"),
    ];
}
