using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>
/// Every file an import may hold, those first that others name. Not moved: receipts, the audit log, the outbox and gateway messages, which belong to the
/// installation they arose in, and evidence, whose files lie elsewhere.
/// </summary>
internal static class Sheets
{
    private static readonly (string Name, Type Type)[] Order =
    [
        ("categories", typeof(Category)),
        ("products", typeof(Product)),
        ("product-specs", typeof(ProductSpec)),
        ("product-pictures", typeof(ProductPicture)),
        ("variants", typeof(Variant)),
        ("variant-options", typeof(VariantOption)),
        ("region-stocks", typeof(RegionStock)),
        ("price-changes", typeof(PriceChange)),
        ("customers", typeof(Customer)),
        ("addresses", typeof(SavedAddress)),
        ("payment-methods", typeof(PaymentMethod)),
        ("consents", typeof(Consent)),
        ("memberships", typeof(Membership)),
        ("orders", typeof(Order)),
        ("order-lines", typeof(OrderLine)),
        ("payments", typeof(OrderPayment)),
        ("coupons", typeof(Coupon)),
        ("order-promotions", typeof(OrderPromotion)),
        ("promotion-shares", typeof(PromotionShare)),
        ("order-gifts", typeof(OrderGift)),
        ("points", typeof(PointsEntry)),
        ("waybills", typeof(Waybill)),
        ("parcel-items", typeof(ParcelItem)),
        ("traces", typeof(Trace)),
        ("payment-intents", typeof(PaymentIntent)),
        ("refunds", typeof(Refund)),
        ("refund-parts", typeof(RefundPart)),
        ("refund-steps", typeof(RefundStep)),
        ("returns", typeof(ReturnRequest)),
        ("return-lines", typeof(ReturnLine)),
        ("exchanges", typeof(ExchangeRequest)),
        ("exchange-lines", typeof(ExchangeLine)),
        ("price-claims", typeof(PriceProtectionClaim)),
        ("invoice-titles", typeof(FapiaoTitle)),
        ("invoices", typeof(Fapiao)),
        ("invoice-lines", typeof(FapiaoLine)),
        ("red-confirmations", typeof(RedConfirmation)),
        ("booking-slots", typeof(BookingSlot)),
        ("bookings", typeof(Booking)),
        ("repairs", typeof(RepairRecord)),
        ("tickets", typeof(Ticket)),
        ("freight-policies", typeof(FreightPolicy)),
        ("insurance-claims", typeof(InsuranceClaim)),
        ("carts", typeof(CartItem)),
        ("browsed", typeof(BrowsedProduct)),
        ("watches", typeof(Watch)),
    ];

    public static IReadOnlyList<Sheet> Of(ShopDb db) =>
        [.. Order.Select(sheet => new Sheet(sheet.Name, db.Model.FindEntityType(sheet.Type)!))];
}
