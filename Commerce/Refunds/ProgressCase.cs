using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Returns;

namespace BotApp.Commerce.Refunds;

/// <summary>Refunds and returns as the rules on how far money has come see them.</summary>
internal static class ProgressCase
{
    /// <param name="refund">With its parts and steps.</param>
    /// <param name="back">The return it pays for; null: none.</param>
    /// <param name="setting">When it is asked.</param>
    public static RefundProgressFacts Of(Refund refund, ReturnRequest? back, Setting setting)
    {
        var sent = refund.SentAt();
        return new()
        {
            Amount = refund.Amount,
            Method = Slowest(refund, sent ?? setting.Now, setting).AsFact(),
            AskedAt = back?.CreatedAt ?? refund.CreatedAt,
            GoodsComeBack = back is not null,
            GoodsSentAt = back is null or { Status: ReturnStatus.AwaitingGoods } ? null : back.CreatedAt,
            GoodsBackAt =
                back is null ? null
                : back.ReceivedAt is { } received ? received
                : refund.Status == RefundStatus.AwaitingGoods ? null
                : refund.CreatedAt,
            SentToChannelAt = sent,
            Channel = refund.Status == RefundStatus.Failed ? ChannelState.Failed : ChannelState.Fine,
            ArrivedAt = refund.ArrivedAt,
        };
    }

    /// <summary>A return nothing was paid back for yet.</summary>
    public static RefundProgressFacts Of(ReturnRequest back, MethodKind method) =>
        new()
        {
            Amount = back.Refund,
            Method = method.AsFact(),
            AskedAt = back.CreatedAt,
            GoodsSentAt = back.Status == ReturnStatus.AwaitingGoods ? null : back.CreatedAt,
            GoodsBackAt = back.ReceivedAt,
        };

    /// <summary>When the money was given to the channels; null while it is not.</summary>
    public static DateTimeOffset? SentAt(this Refund refund) =>
        refund.Steps.Where(step => step.Status == RefundStatus.SentToChannel).Select(step => (DateTimeOffset?)step.At).FirstOrDefault()
        ?? (refund.Status is RefundStatus.SentToChannel or RefundStatus.Arrived ? refund.CreatedAt : null);

    /// <summary>The means that takes longest among those where it has not arrived.</summary>
    private static MethodKind Slowest(Refund refund, DateTimeOffset sent, Setting setting) =>
        refund
            .Parts.Where(part => part.ArrivedAt is null)
            .OrderByDescending(part => OriginalRoute.Arrival(part.Method.AsFact(), sent, setting))
            .Select(part => part.Method)
            .FirstOrDefault(refund.Parts.Select(part => part.Method).FirstOrDefault(MethodKind.WeChatPay));
}
