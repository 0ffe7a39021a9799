namespace BotApp.Commerce.Delivery;

/// <summary>What a carrier's scan says happened. Stored by name.</summary>
public enum TraceEvent
{
    /// <summary>揽收: the carrier has the parcel.</summary>
    PickedUp,

    /// <summary>离开: it left the place.</summary>
    Departed,

    /// <summary>到达: it came to the place.</summary>
    Arrived,

    /// <summary>派送中: a courier is on the way to the door.</summary>
    OutForDelivery,

    /// <summary>待取件: it waits in a locker or station.</summary>
    AtPickupPoint,

    /// <summary>派送失败: nobody could take it.</summary>
    DeliveryFailed,

    /// <summary>拒收: the recipient did not want it.</summary>
    Refused,

    /// <summary>退回中: it started back to the shop.</summary>
    ReturnStarted,

    /// <summary>已退回: it is back with the shop.</summary>
    ReturnedToSender,

    /// <summary>已签收: somebody signed for it.</summary>
    Signed,
}
