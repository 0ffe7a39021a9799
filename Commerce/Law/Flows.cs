using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Law.Catalogue;
using BotApp.Commerce.Law.Coupons;
using BotApp.Commerce.Law.Customers;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Law.Insurance;
using BotApp.Commerce.Law.Invoices;
using BotApp.Commerce.Law.Membership;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Presale;
using BotApp.Commerce.Law.Prices;
using BotApp.Commerce.Law.Quality;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Law.Service;

namespace BotApp.Commerce.Law;

/// <summary>Every flow that can be decided from facts alone, numbered as in the product specification (§3.1).</summary>
public static class Flows
{
    public static IReadOnlyList<IFlow> All { get; } =
    [
        // 1 order-status
        new Flow<OrderStatusFacts>(OrderState.Pack),
        // 2 tracking
        new Flow<TrackingFacts>(Track.Pack),
        // 3 urge-shipping
        new Flow<UrgeShippingFacts>(UrgeShipping.Pack),
        // 4 urge-delivery
        new Flow<UrgeDeliveryFacts>(UrgeDelivery.Pack),
        // 5 parcel-trouble
        new Flow<ParcelTroubleFacts>(ParcelTrouble.Pack),
        // 6 cancel
        new Flow<CancelFacts>(Cancel.Pack),
        // 7 change-address
        new Flow<ChangeAddressFacts>(ChangeAddress.Pack),
        // 8 change-variant
        new Flow<ChangeVariantFacts>(ChangeVariant.Pack),
        // 9 no-reason-return
        new Flow<NoReasonReturnFacts>(NoReasonReturn.Pack),
        // 10 quality-claim
        new Flow<QualityClaimFacts>(QualityClaim.Pack),
        // 11 exchange
        new Flow<ExchangeFacts>(Exchange.Pack),
        // 12 refund-only
        new Flow<RefundOnlyFacts>(RefundOnly.Pack),
        // 13 refund-progress
        new Flow<RefundProgressFacts>(RefundProgress.Pack),
        // 14 partial-refund
        new Flow<PartialRefundFacts>(PartialRefund.Pack),
        // 15 price-protection
        new Flow<PriceProtectionFacts>(PriceProtection.Pack),
        new Flow<InvoiceFacts>(InvoiceRules.Pack),
        new Flow<InvoiceChangeFacts>(InvoiceChangeRules.Pack),
        new Flow<CouponFacts>(CouponRules.Pack),
        new Flow<MembershipFacts>(MembershipRules.Pack),
        // 20 presale
        new Flow<PresaleFacts>(Presales.Pack),
        new Flow<BookingFacts>(BookingRules.Pack),
        new Flow<ProductFacts>(ProductRules.Pack),
        // 23 freight-insurance
        new Flow<FreightInsuranceFacts>(FreightInsurance.Pack),
        // 24 payment
        new Flow<PaymentFacts>(PaymentTrouble.Pack),
        new Flow<ChangeMethodFacts>(ChangeMethod.Pack),
        new Flow<ComplaintFacts>(ComplaintRules.Pack),
        new Flow<PrivacyFacts>(PrivacyRules.Pack),
    ];
}
