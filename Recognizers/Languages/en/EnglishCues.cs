using BotApp.Recognizers.Intents;

namespace BotApp.Recognizers.Languages.en;

/// <summary>What English-speaking customers say when they want something; lower case, whole words.</summary>
internal static class EnglishCues
{
    public static IReadOnlyList<Cue> All { get; } =
    [
        new(Intent.HumanAgent, 0.98, "human", "agent", "real person", "representative", "a person", "someone real", "talk to someone"),
        new(Intent.UrgeShip, 0.92, "not shipped", "when will you ship", "hurry up", "ship it", "when does it ship", "still not sent"),
        new(
            Intent.Logistics,
            0.94,
            "where is my",
            "where's my",
            "track",
            "tracking",
            "parcel",
            "package",
            "courier",
            "delivery",
            "arrive",
            "waybill",
            "shipping fee"
        ),
        new(Intent.OrderStatus, 0.9, "my order", "my orders", "order status", "check order", "orders", "order"),
        new(Intent.CancelOrder, 0.93, "cancel my order", "cancel the order", "cancel order", "cancel an order"),
        new(Intent.ModifyAddress, 0.93, "change address", "change the address", "wrong address", "change my address", "new address"),
        new(Intent.PriceProtection, 0.94, "price protection", "price match", "price dropped", "price drop", "cheaper now"),
        new(Intent.Invoice, 0.94, "invoice", "fapiao", "tax id"),
        new(Intent.RefundStatus, 0.91, "refund", "money back"),
        new(Intent.ReturnGoods, 0.92, "return", "send it back", "send back"),
        new(Intent.ExchangeGoods, 0.92, "exchange", "swap", "different size"),
        new(Intent.Coupon, 0.92, "coupon", "voucher", "promo code"),
        new(Intent.PricePromo, 0.85, "discount", "sale", "how much", "price", "gift"),
        new(Intent.Installation, 0.9, "install", "installation"),
        new(Intent.WarrantyRepair, 0.88, "repair", "warranty", "broken", "defective"),
        new(Intent.PaymentIssue, 0.9, "payment", "charged twice", "instalment", "installment"),
        new(Intent.Complaint, 0.9, "complain", "complaint", "fake", "missing item", "wrong item", "scam"),
        new(Intent.StockQuery, 0.88, "in stock", "out of stock", "restock", "available"),
        new(Intent.Recommend, 0.88, "recommend", "which one is better", "suggest"),
        new(Intent.AccountMember, 0.9, "password", "membership", "points", "account"),
        new(Intent.ProductQuery, 0.7, "does it", "spec", "material", "colour", "color", "size"),
        new(Intent.ThanksBye, 0.85, "thanks", "thank you", "bye", "goodbye"),
        new(Intent.Greeting, 0.85, "hello", "hi", "hey", "good morning", "good evening"),
    ];
}
