using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;

namespace BotApp.Commerce.Payments;

/// <summary>What a clerk says about pre-sales.</summary>
internal static class BalanceWords
{
    public static Bilingual Of(Ruling ruling) =>
        ruling.Reason switch
        {
            "deposit-twofold" => new(
                "双倍返还定金要看合同约定，这属于法律问题，我请人工为您处理。",
                "Whether a deposit is returned twofold depends on the contract; a person will take this up with you."
            ),
            "seller-fault" => new("是我们这边的原因，已付的钱全部退回给您。", "This is our fault; everything you paid comes back to you."),
            "deposit-not-paid" => new(
                $"定金 {Words.Text(ruling["deposit"] ?? 0m)} 元还没付，先付定金才能保留预售资格。",
                $"The deposit of {Words.Text(ruling["deposit"] ?? 0m)} is not paid yet; it keeps your place."
            ),
            "paid-in-full" => new(
                $"定金和尾款都已付清，{At(ruling).Zh}前发货。不想要的话可以取消订单全额退款。",
                $"Deposit and balance are paid and it ships by {At(ruling).En}. You can cancel for a full refund instead."
            ),
            "ships-late" => new(
                $"应在{At(ruling).Zh}前发货，现在已经晚了，我可以帮您催。",
                $"It should have shipped by {At(ruling).En}; I can urge it."
            ),
            "ships-by" => new($"已付清，最晚{At(ruling).Zh}发货。", $"All is paid; it ships by {At(ruling).En} at the latest."),
            "late-deposit-back" => new(
                "尾款支付时间已过，定金会退回给您；取消订单即可。",
                "The time for the balance has passed; the deposit comes back when you cancel."
            ),
            "late-deposit-partly-kept" => new(
                $"尾款支付时间已过：按规定最多只能扣 {Words.Text(ruling["deposit.kept"] ?? 0m)} 元，多出的定金退回给您，取消订单即可。",
                $"The time for the balance has passed: at most {Words.Text(ruling["deposit.kept"] ?? 0m)} can be kept, the rest of the deposit comes back when you cancel."
            ),
            "late-deposit-kept" => new(
                $"尾款支付时间在{At(ruling).Zh}已截止，按页面规则定金不退；可以重新下单，或请人工看看。",
                $"The time for the balance ended at {At(ruling).En} and by the page the deposit is kept; you can order anew, or ask a person."
            ),
            "deposit-dispute" => new(
                "尾款期还没结束，退定金要人工为您核实处理。",
                "The balance is still open; a person has to look at returning the deposit."
            ),
            "balance-not-open" => new(
                $"尾款 {Words.Text(ruling["balance"] ?? 0m)} 元从{At(ruling).Zh}开始支付，到时我可以提醒您。",
                $"The balance of {Words.Text(ruling["balance"] ?? 0m)} can be paid from {At(ruling).En}; I can remind you."
            ),
            "pay-balance" => new(
                $"现在可以付尾款 {Words.Text(ruling["balance"] ?? 0m)} 元，最晚{At(ruling).Zh}。",
                $"The balance of {Words.Text(ruling["balance"] ?? 0m)} can be paid now, until {At(ruling).En}."
            ),
            _ => new("这笔订单现在不能付款。", "This order cannot be paid now."),
        };

    private static Bilingual At(Ruling ruling) =>
        ruling.Deadline is { } at
            ? new($"{at.Month}月{at.Day}日{at:HH:mm}", $"{at:yyyy-MM-dd HH:mm}")
            : new("约定时间", "the promised time");
}
