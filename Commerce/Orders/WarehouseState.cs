namespace BotApp.Commerce.Orders;

/// <summary>How far the warehouse has come with an order. Stored by name.</summary>
public enum WarehouseState
{
    /// <summary>Not with the warehouse yet.</summary>
    NotSent,
    Waiting,
    Picking,
    Packed,
    HandedOver,
}
