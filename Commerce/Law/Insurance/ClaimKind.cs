namespace BotApp.Commerce.Law.Insurance;

/// <summary>What a claim for the freight of a way back is about.</summary>
public enum ClaimKind
{
    /// <summary>退货退款.</summary>
    Return,

    /// <summary>仅退款: nothing is sent back.</summary>
    RefundOnly,

    /// <summary>拒收.</summary>
    Refused,

    /// <summary>换货.</summary>
    Exchange,
}
