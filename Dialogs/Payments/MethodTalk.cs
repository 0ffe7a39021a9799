using BotApp.Commerce.Customers;

namespace BotApp.Dialogs.Payments;

/// <summary>The words for means of payment, in both languages. Longer words before those inside them.</summary>
internal static class MethodTalk
{
    private static readonly (MethodKind Kind, string[] Words)[] Kinds =
    [
        (MethodKind.GiftCard, ["礼品卡", "购物卡", "储值卡", "gift card", "giftcard", "gift-card"]),
        (MethodKind.PayLater, ["先用后付", "pay later"]),
        (MethodKind.Instalments, ["分期", "instalment", "installment"]),
        (MethodKind.CashOnDelivery, ["货到付款", "cash on delivery"]),
        (MethodKind.WeChatPay, ["微信", "wechat"]),
        (MethodKind.Alipay, ["支付宝", "alipay"]),
        (MethodKind.PayPal, ["paypal", "pay pal"]),
        (MethodKind.DebitCard, ["储蓄卡", "借记卡", "debit"]),
        (MethodKind.CreditCard, ["信用卡", "credit card", "visa", "mastercard", "amex"]),
        (MethodKind.Balance, ["账户余额", "余额", "account balance", "store credit"]),
    ];

    /// <summary>What stands before a means that is to be left.</summary>
    private static readonly string[] Leaving = ["instead of", "rather than", "not", "不用", "不要", "别用", "从", "from", "原来的", "不是"];

    private static readonly string[] Fillers = ["the ", "my ", "with ", "using ", "by ", "a "];

    /// <summary>The kinds the words name, those to be left apart, in the order they stand.</summary>
    public static IReadOnlyList<MethodKind> In(string text)
    {
        var rest = text.ToLowerInvariant();
        var found = new List<(int At, MethodKind Kind)>();
        foreach (var (kind, words) in Kinds)
        {
            foreach (var word in words)
            {
                for (var at = rest.IndexOf(word, StringComparison.Ordinal); at >= 0; at = rest.IndexOf(word, StringComparison.Ordinal))
                {
                    found.Add((IsLeft(rest, at) ? -1 : at, kind));
                    rest = rest[..at] + new string(' ', word.Length) + rest[(at + word.Length)..];
                }
            }
        }

        return [.. found.Where(pair => pair.At >= 0).OrderBy(pair => pair.At).Select(pair => pair.Kind).Distinct()];
    }

    /// <summary>Whether the message has words of a label that no other one has: "visa 3665", "尾号 0618".</summary>
    public static bool HasLabel(string text, string label) =>
        label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length >= 4 && word.All(char.IsAsciiDigit) && text.Contains(word, StringComparison.Ordinal));

    private static bool IsLeft(string text, int at)
    {
        var before = text[..at].TrimEnd();
        foreach (var filler in Fillers)
        {
            before = (before + " ").EndsWith(" " + filler, StringComparison.Ordinal) ? before[..^(filler.Length - 1)].TrimEnd() : before;
        }

        return Array.Exists(Leaving, word => before.EndsWith(word, StringComparison.Ordinal));
    }
}
