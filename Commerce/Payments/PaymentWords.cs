using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;

namespace BotApp.Commerce.Payments;

/// <summary>What a clerk says about paying.</summary>
internal static class PaymentWords
{
    /// <summary>A refusal whose words are the pack's own for a gateway's answer, else the clerk's; a person is always among what can be done instead.</summary>
    public static Refusal No(Ruling ruling) =>
        Refusal.Of(ruling, Of(ruling)) with
        {
            Alternatives = [.. ruling.Alternatives.Except([Alternative.Human]), Alternative.Human],
        };

    public static Bilingual Of(Ruling ruling) =>
        ruling.Notes.TryGetValue("zh", out var zh) && ruling.Notes.TryGetValue("en", out var en)
            ? new($"{zh}。", $"{en}.")
            : Spoken(ruling) ?? BalanceWords.Of(ruling);

    public static Bilingual Headline(Order order, Payer payer, Due due)
    {
        var what = due switch
        {
            { IsDeposit: true } => new Bilingual("定金", "the deposit"),
            { IsBalance: true } => new Bilingual("尾款", "the balance"),
            _ => new Bilingual("订单款", "the total"),
        };
        return new($"用{payer.Name.Zh}支付订单 {order.Number} 的{what.Zh}", $"Pay {what.En} of order {order.Number} by {payer.Name.En}");
    }

    public static QuoteLine Pay(Payer payer, Due due) =>
        new(
            due.IsDeposit ? "deposit"
                : due.IsBalance ? "balance"
                : "due",
            new("应付", "To be paid"),
            due.Amount,
            due.How,
            payer.Name
        );

    public static IEnumerable<QuoteLine> Rates(Ruling ruling, Due due)
    {
        if (ruling["first"] is { } first && ruling["monthly"] is { } monthly)
        {
            yield return new QuoteLine("first", new("首期", "First instalment"), first);
            yield return new QuoteLine(
                "monthly",
                new("以后每期", "Each further instalment"),
                monthly,
                $"{Words.Text(due.Amount)} − {Words.Text(first)} …"
            );
        }
    }

    public static IEnumerable<QuoteLine> Closes(int open) =>
        open == 0
            ? []
            :
            [
                new QuoteLine(
                    "closes",
                    new(
                        "之前没付成的支付单会关闭；万一也扣了款，会自动退回",
                        "Earlier attempts are closed; should one be charged after all, it goes back by itself"
                    )
                ),
            ];

    /// <summary>Nothing more is paid for an order until a person has looked at a payment nobody here made.</summary>
    public static Bilingual Frozen(string ticket) =>
        new(
            $"已经为您止损，人工正在处理，受理编号 {ticket}。我现在为您接通人工。",
            $"The loss has been stopped and a person is on it under {ticket}. I am connecting you now."
        );

    public static Refusal NoSuchMethod(PayWish wish) =>
        wish.MethodId is { } id
            ? Refusal.NotFound(id)
            : new Refusal
            {
                Reason = "method-missing",
                Says = new(
                    "您还没有绑定这种支付方式，可以换一种，比如微信支付或支付宝。",
                    "You have no such means of payment on file; please choose another."
                ),
                Clause = OrderRules.BeforePayment,
                Alternatives = [Alternative.PayAgain, Alternative.Human],
            };

    private static Bilingual? Spoken(Ruling ruling) =>
        ruling.Reason switch
        {
            "unauthorised" => new(
                "不是您本人付的款，我现在就为您止损并转人工核实。",
                "You did not make this payment: the loss is being stopped now and a person takes over at once."
            ),
            "charged-once" => new(
                "查过了，这笔订单只成功扣了一次款。如果银行显示两笔，其中一笔是预授权，会自动解冻；有扣款凭证可以发给我。",
                "Only one charge went through. If your bank shows two, one is a hold that frees itself; you can send me a proof of the charge."
            ),
            "already-closed" => new(
                "这笔订单已经关闭，不能再付款，可以重新下单。",
                "This order is closed and cannot be paid; please order anew."
            ),
            "method-fixed" => new(
                "已付款的订单不能换支付方式；可以取消后重新购买。",
                "A paid order keeps its means of payment; it can be cancelled and bought again."
            ),
            "already-paid" => new("这笔订单已经付款成功，不用再付。", "This order is paid; nothing more is due."),
            "too-late" => new(
                "超过付款时间，订单已自动关闭，请重新下单。",
                "The time to pay has passed and the order has closed; please order anew."
            ),
            "unknown-code" => new(
                "支付机构返回了少见的错误，我请人工查一下；也可以换一种方式支付。",
                "The payment provider gave an unusual answer; a person will look. You can also pay another way."
            ),
            "too-small" => new(
                $"满 {Words.Text(ruling["from"] ?? 0m)} 元才能分期，可以换一种方式支付。",
                $"Instalments are possible from {Words.Text(ruling["from"] ?? 0m)}; please pay another way."
            ),
            "months-not-offered" => new(
                "没有这个分期期数，请换一个期数。",
                "This number of instalments is not on offer; please choose another."
            ),
            "not-eligible" => new(
                "您的账户暂时没有开通先用后付，可以换一种方式支付。",
                "Paying later is not open to your account; please pay another way."
            ),
            "over-limit" => new(
                "超过先用后付的限额，请换一种方式支付。",
                "This is above the limit for paying later; please pay another way."
            ),
            "new-intent" or "instalments" or "pay-later" => new(
                "这笔订单还没付款，可以重新发起支付。",
                "This order is not paid yet; a new payment can be started."
            ),
            "double-charge" => new("这笔订单多扣了款，我先为您退回。", "This order was charged twice; the extra charge goes back first."),
            "not-own-order" => new("没有找到这笔订单，请核对后再试。", "There is no such order of yours; please check it."),
            _ => null,
        };
}
