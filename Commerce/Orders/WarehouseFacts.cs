namespace BotApp.Commerce.Orders;

/// <summary>The warehouse's state as the rules of cancelling see it.</summary>
internal static class WarehouseFacts
{
    public static Law.Orders.WarehouseState AsFact(this WarehouseState state) =>
        state switch
        {
            WarehouseState.Picking => Law.Orders.WarehouseState.Picking,
            WarehouseState.Packed or WarehouseState.HandedOver => Law.Orders.WarehouseState.Unstoppable,
            _ => Law.Orders.WarehouseState.Waiting,
        };
}
