namespace BotApp.Commerce.Law.Orders;

/// <summary>How far the warehouse is with a paid order.</summary>
public enum WarehouseState
{
    /// <summary>Not begun.</summary>
    Waiting,

    /// <summary>拣货中: the seller has to agree to stop it.</summary>
    Picking,

    /// <summary>It cannot be stopped any more, and is not with the carrier yet.</summary>
    Unstoppable,
}
