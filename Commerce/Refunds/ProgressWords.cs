using System.Globalization;
using BotApp.Commerce.Law;

namespace BotApp.Commerce.Refunds;

/// <summary>What a clerk says about money on its way back.</summary>
internal static class ProgressWords
{
    /// <param name="ruling">How far it is.</param>
    /// <param name="amount">How much.</param>
    /// <param name="method">The means it goes to, or the slowest of them.</param>
    public static Bilingual Of(Ruling ruling, decimal amount, Bilingual method)
    {
        var sum = amount.ToString("0.00", CultureInfo.InvariantCulture);
        var until = Day(ruling);
        return ruling.Reason switch
        {
            "arrived" => new($"{sum} 元已退到您的{method.Zh}。", $"{sum} has arrived with your {method.En}."),
            "at-channel" => new(
                $"{sum} 元已退往{method.Zh}，最晚 {until.Zh}到账。",
                $"{sum} is on its way to your {method.En} and there by {until.En}."
            ),
            "channel-late" => new(
                $"{sum} 元已退往{method.Zh}，到账时间超过了承诺，我已经升级催办，{until.Zh}前给您答复。",
                $"{sum} was sent to your {method.En} and is late; it has been escalated, you will hear by {until.En}."
            ),
            "channel-failed" or "account-closed" => new(
                $"{method.Zh}没有收下这笔 {sum} 元退款，需要人工和您确认其他退款方式。",
                $"Your {method.En} did not take the {sum}; a person has to agree on another way with you."
            ),
            "send-goods-back" => new(
                $"等您寄回商品，请在 {until.Zh}前（含当日）寄出。",
                $"It waits for the goods; please hand them in by {until.En}."
            ),
            "goods-on-the-way" => new(
                "商品正在寄回途中，商家收到后开始退款。",
                "The goods are on their way; the seller refunds once they are in."
            ),
            "at-seller" => new($"商家正在处理，最晚 {until.Zh}退出 {sum} 元。", $"The seller is on it and gives {sum} back by {until.En}."),
            "seller-late" => new(
                $"商家退款超过了法定的七天，我已经升级处理，{until.Zh}前给您答复。",
                $"The seller is past the seven days of the law; it has been escalated, you will hear by {until.En}."
            ),
            "punishable" => new(
                $"商家退款超过了十五天，我已经升级处理，{until.Zh}前给您答复；您也可以申请平台介入或拨打 12315。",
                $"The seller is past fifteen days; it has been escalated, you will hear by {until.En}. The platform or 12315 can also be asked."
            ),
            "with-human" => new(
                "验收时有疑问，由人工和您确认。",
                "Something was unclear when the goods were looked at; a person will talk to you."
            ),
            "closed" => new("商品没有按期寄出，这次退货已经关闭。", "The goods were not handed in in time; this return is closed."),
            _ => new($"{sum} 元正在处理。", $"{sum} is being worked on."),
        };
    }

    public static Bilingual Step(RefundStatus status) =>
        status switch
        {
            RefundStatus.AwaitingSeller => new("等待商家处理", "Waiting for the seller"),
            RefundStatus.AwaitingGoods => new("等待寄回商品", "Waiting for the goods"),
            RefundStatus.SentToChannel => new("已提交支付渠道", "Given to the payment channel"),
            RefundStatus.Arrived => new("已到账", "Arrived"),
            RefundStatus.Failed => new("支付渠道退回", "Turned down by the channel"),
            RefundStatus.Refused => new("未通过", "Refused"),
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status of refunds."),
        };

    private static Bilingual Day(Ruling ruling) =>
        ruling.Deadline is { } last
            ? new(
                last.ToString("M 月 d 日 HH:mm ", CultureInfo.InvariantCulture),
                last.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            )
            : new("", "");
}
