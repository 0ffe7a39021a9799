namespace BotApp.Recognizers.Intents;

/// <summary>The finer meanings around paying: theft before everything, then too much, pre-sales, other means, failures, and simply paying.</summary>
internal static class PaymentRules
{
    private static readonly string[] Paying = [Intent.PaymentIssue];
    private static readonly string[] Presales = [Intent.PaymentIssue, Intent.OrderStatus];

    private static readonly string[] Presold = ["预售", "定金", "尾款", "余款", "pre-sale", "presale", "pre-order", "preorder", "deposit", "balance due"];

    public static SubIntentRule[] All { get; } =
    [
        new(Paying, SubIntent.Stolen, ["盗刷", "被刷", "盗用", "不是我付", "不是我本人付", "不是本人付", "没有付过", "没付过", "不是我下的单"]),
        new(
            Paying,
            SubIntent.Stolen,
            [
                "unauthorised",
                "unauthorized",
                "didn't make this payment",
                "did not make this payment",
                "didn't make that payment",
                "not my payment",
                "someone used my card",
                "somebody used my card",
                "stolen",
                "fraud",
            ]
        ),
        new(Paying, SubIntent.ChargedTwice, ["扣了两", "扣了我两", "扣我两", "扣两次", "扣了2", "付了两", "付了2次", "重复扣", "多扣", "重复付", "重复支付"]),
        new(Paying, SubIntent.ChargedTwice, ["两笔", "2笔", "两次", "2次"], "扣", "出去", "划走", "划了", "刷了", "支出", "转出"),
        new(Paying, SubIntent.ChargedTwice, ["charged twice", "double charge", "charged me twice", "two times", "duplicate charge", "charged double", "billed twice", "billed me twice", "paid twice"]),
        new(Presales, SubIntent.Presale, ["尾款什么时候", "什么时候付尾款", "什么时候能付尾款", "尾款几号", "尾款多少", "尾款还要"]),
        new(Presales, SubIntent.Presale, ["尾款", "余款", "定金"], "什么时候", "啥时候", "几号", "多久", "哪天", "能退", "退不退", "还能退", "怎么处理", "多少"),
        new(Paying, SubIntent.PayBalance, ["尾款", "余款"], "来结", "结一下", "结清", "结掉", "现在结", "现在交", "来交", "来付", "付了", "我要付", "要付", "现在付", "现在就", "付掉", "去付", "帮我付", "可以付"),
        new(Paying, SubIntent.PayBalance, ["付空", "付一下", "付预售", "付那个"], "尾款"),
        new(Paying, SubIntent.PayBalance, ["付尾款", "交尾款", "补尾款", "支付尾款", "付一下尾款", "把尾款付", "pay the balance", "pay my balance", "pay the rest"]),
        new(Paying, SubIntent.PayBalance, ["尾款"], "我要付", "我想付", "帮我付", "现在付", "去付", "我要交"),
        new([Intent.OrderStatus], SubIntent.Presale, Presold) { But = ["状态"] },
        new(Paying, SubIntent.Presale, Presold),
        new(Paying, SubIntent.ChangeMethod, ["支付方式", "付款方式"], "改", "换", "更"),
        new(Paying, SubIntent.ChangeMethod, ["换支付宝", "换微信", "换信用卡", "换花呗", "改支付宝", "换张卡", "换一张卡", "换个方式", "换一种方式", "改用", "换成微信", "换成支付宝", "改成微信", "改成支付宝"]),
        new(Paying, SubIntent.ChangeMethod, ["pay "], "instead", "another way", "rather than"),
        new(Paying, SubIntent.ChangeMethod, ["payment"], "change", "switch", "different", "another", "update", "modify", "instead"),
        new(Paying, SubIntent.ChangeMethod, ["alipay", "wechat", "paypal", "card"], "switch to", "change to", "change it to", "instead"),
        new(Paying, SubIntent.ChangeMethod, ["different card", "another card", "other card", "gift card instead", "instead of my"]),
        new(
            Paying,
            SubIntent.Trouble,
            [
                "付不了",
                "付款失败",
                "支付失败",
                "支付不了",
                "支付异常",
                "付不出",
                "没付成功",
                "付款不成功",
                "payment failed",
                "can't pay",
                "cannot pay",
                "couldn't pay",
                "declined",
                "payment error",
            ]
        ),
        new(Paying, SubIntent.Pay, ["分2", "分3", "分6", "分12", "分两", "分三", "分六", "分十二", "分几"], "个月", "期付"),
        new(Paying, SubIntent.Pay, ["分期", "期付"], "订单", "这单", "那单", "这笔", "帮我", "我要", "我想", "3期", "6期", "12期"),
        new(Paying, SubIntent.Instalments, ["分期", "免息"], "支持", "怎么", "手续费", "利息", "免息"),
        new(Paying, SubIntent.Pay, ["分期付款"]),
        new(Paying, SubIntent.Pay, ["付款入口", "我现在付", "我要付钱", "去付款", "还没付钱"]),
        new(
            Paying,
            SubIntent.Pay,
            [
                "我要付款",
                "我来付款",
                "帮我付",
                "现在付款",
                "付一下款",
                "付款吧",
                "重新付款",
                "重新支付",
                "付这单",
                "把钱付",
                "pay for my order",
                "pay for the order",
                "pay my order",
                "pay the order",
                "pay now",
                "pay it now",
                "i want to pay",
                "i'd like to pay",
            ]
        ),
        new(Paying, SubIntent.ChangeMethod, ["走支付宝", "走微信", "走信用卡", "走花呗", "走银行卡", "改走", "转成用", "换成用", "转成微信", "转成支付宝", "转成信用卡", "转成购物卡"]),
        new(Paying, SubIntent.ChangeMethod, ["付法", "付款方法", "支付方法"], "换", "改", "别用", "不用", "不要"),
    ];
}
