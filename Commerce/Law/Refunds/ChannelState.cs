namespace BotApp.Commerce.Law.Refunds;

/// <summary>How the payment channel answered to a refund.</summary>
public enum ChannelState
{
    /// <summary>Nothing bad heard.</summary>
    Fine,

    /// <summary>It refused or failed.</summary>
    Failed,

    /// <summary>The account or card is closed (销户).</summary>
    AccountClosed,
}
