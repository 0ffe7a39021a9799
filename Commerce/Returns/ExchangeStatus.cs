namespace BotApp.Commerce.Returns;

/// <summary>How far an exchange has come. Stored by name.</summary>
public enum ExchangeStatus
{
    AwaitingGoods,
    OnTheWayBack,
    Received,
    Sent,
    Done,
    Closed,
    WithHuman,
}
