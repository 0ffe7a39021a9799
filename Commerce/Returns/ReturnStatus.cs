namespace BotApp.Commerce.Returns;

/// <summary>How far a return has come. Stored by name.</summary>
public enum ReturnStatus
{
    AwaitingGoods,
    OnTheWayBack,
    Received,
    Refunded,

    /// <summary>Not sent in time, or called off.</summary>
    Closed,
    WithHuman,
}
