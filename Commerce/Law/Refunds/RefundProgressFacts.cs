using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;

namespace BotApp.Commerce.Law.Refunds;

/// <summary>Flow 13, 退款进度: the nodes a refund has passed.</summary>
public sealed record RefundProgressFacts : IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    public bool OwnOrder { get; init; } = true;

    /// <summary>What is to come back, in yuan.</summary>
    public decimal Amount { get; init; }

    /// <summary>The route by which it comes back.</summary>
    public PaymentMethod Method { get; init; } = PaymentMethod.Wallet;

    /// <summary>When the refund was asked for.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Whether goods have to come back first.</summary>
    public bool GoodsComeBack { get; init; } = true;

    /// <summary>When the customer handed them in; null when not yet.</summary>
    public DateTimeOffset? GoodsSentAt { get; init; }

    /// <summary>When the seller had them back; null when not yet.</summary>
    public DateTimeOffset? GoodsBackAt { get; init; }

    /// <summary>When the seller gave the money to the channel; null when not yet.</summary>
    public DateTimeOffset? SentToChannelAt { get; init; }

    /// <summary>How the channel answered.</summary>
    public ChannelState Channel { get; init; }

    /// <summary>When it arrived; null when not yet.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }
}
