namespace BotApp.Commerce.Orders;

/// <summary>How far an order has come. Stored by name.</summary>
public enum OrderStatus
{
    /// <summary>Placed, waiting for payment (待付款).</summary>
    Unpaid,

    /// <summary>A pre-sale whose deposit is paid and whose balance is not (待付尾款).</summary>
    DepositPaid,

    /// <summary>Paid, nothing handed to a carrier yet (待发货).</summary>
    ToShip,

    /// <summary>Some lines are under way, some are still in the warehouse (部分发货).</summary>
    PartlyShipped,

    /// <summary>Everything is handed over, not everything is signed for (待收货).</summary>
    Shipped,

    /// <summary>Every parcel is signed for (已签收).</summary>
    Delivered,

    /// <summary>Received and closed (交易完成).</summary>
    Completed,

    /// <summary>Called off before anything was shipped (已取消).</summary>
    Cancelled,

    /// <summary>Goods are on their way back (退货中).</summary>
    Returning,

    /// <summary>The money is given back (已退款).</summary>
    Refunded,
}
