namespace BotApp.Commerce.Orders;

/// <summary>Groups of statuses the rules speak of.</summary>
public static class OrderStages
{
    /// <summary>Paid for, and the customer still waits for goods.</summary>
    public static bool IsUnderWay(this OrderStatus status) =>
        status is OrderStatus.ToShip or OrderStatus.PartlyShipped or OrderStatus.Shipped;

    /// <summary>At least one parcel of it should be with a carrier.</summary>
    public static bool IsOnTheRoad(this OrderStatus status) => status is OrderStatus.PartlyShipped or OrderStatus.Shipped;

    /// <summary>The warehouse still owes a hand-over.</summary>
    public static bool AwaitsShipping(this OrderStatus status) => status is OrderStatus.ToShip or OrderStatus.PartlyShipped;
}
