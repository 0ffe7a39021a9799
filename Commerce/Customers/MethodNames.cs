namespace BotApp.Commerce.Customers;

/// <summary>How a means of payment is called to a customer.</summary>
public static class MethodNames
{
    /// <summary>Whether the shop itself keeps the money: it moves at once and no payment system is asked.</summary>
    internal static bool IsStoredValue(this MethodKind kind) => kind is MethodKind.Balance or MethodKind.GiftCard;

    public static Bilingual Name(this MethodKind kind) =>
        kind switch
        {
            MethodKind.Balance => new("账户余额", "account balance"),
            MethodKind.GiftCard => new("礼品卡", "gift card"),
            MethodKind.WeChatPay => new("微信支付", "WeChat Pay"),
            MethodKind.Alipay => new("支付宝", "Alipay"),
            MethodKind.DebitCard => new("储蓄卡", "debit card"),
            MethodKind.CreditCard => new("信用卡", "credit card"),
            MethodKind.PayPal => new("PayPal", "PayPal"),
            MethodKind.CashOnDelivery => new("货到付款", "cash on delivery"),
            MethodKind.Points => new("积分", "points"),
            MethodKind.Instalments => new("分期付款", "instalments"),
            MethodKind.PayLater => new("先用后付", "pay later"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a means of payment."),
        };
}
