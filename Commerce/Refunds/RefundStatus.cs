namespace BotApp.Commerce.Refunds;

/// <summary>How far a refund has come. Stored by name.</summary>
public enum RefundStatus
{
    AwaitingSeller,
    AwaitingGoods,
    SentToChannel,
    Arrived,
    Failed,
    Refused,
}
