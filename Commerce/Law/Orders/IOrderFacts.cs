namespace BotApp.Commerce.Law.Orders;

/// <summary>Facts about an order somebody asks for.</summary>
public interface IOrderFacts
{
    /// <summary>Whether the order belongs to whoever asks.</summary>
    bool OwnOrder { get; }

    /// <summary>How often another variant was taken in it before.</summary>
    int VariantChanges => 0;

    /// <summary>How far the warehouse is with it.</summary>
    WarehouseState Warehouse => WarehouseState.Waiting;
}
