namespace BotApp.Recognizers.Intents;

/// <summary>The names of what a customer can want.</summary>
public static class Intent
{
    public const string ProductQuery = "product_query";
    public const string StockQuery = "stock_query";
    public const string PricePromo = "price_promo";
    public const string Coupon = "coupon";
    public const string Recommend = "recommend";
    public const string OrderStatus = "order_status";
    public const string Logistics = "logistics";
    public const string UrgeShip = "urge_ship";
    public const string ModifyAddress = "modify_address";
    public const string CancelOrder = "cancel_order";
    public const string ReturnGoods = "return_goods";
    public const string ExchangeGoods = "exchange_goods";
    public const string RefundStatus = "refund_status";
    public const string Invoice = "invoice";
    public const string PriceProtection = "price_protection";
    public const string WarrantyRepair = "warranty_repair";
    public const string Installation = "installation";
    public const string PaymentIssue = "payment_issue";
    public const string Complaint = "complaint";
    public const string HumanAgent = "human_agent";
    public const string Greeting = "greeting";
    public const string ThanksBye = "thanks_bye";
    public const string AccountMember = "account_member";
    public const string Other = "other";

    public static IReadOnlyList<string> All { get; } =
    [
        ProductQuery,
        StockQuery,
        PricePromo,
        Coupon,
        Recommend,
        OrderStatus,
        Logistics,
        UrgeShip,
        ModifyAddress,
        CancelOrder,
        ReturnGoods,
        ExchangeGoods,
        RefundStatus,
        Invoice,
        PriceProtection,
        WarrantyRepair,
        Installation,
        PaymentIssue,
        Complaint,
        HumanAgent,
        Greeting,
        ThanksBye,
        AccountMember,
        Other,
    ];
}
