namespace BotApp.Commerce.Policies;

/// <summary>
/// The terms of the platform and the merchant on one day, a shelf each; what neither sets has its default. Rules read the effective policy: terms stricter than
/// the law have been replaced by what the law asks.
/// </summary>
public sealed record ShopPolicy
{
    public static ShopPolicy Default { get; } = new();

    public ShippingTerms Shipping { get; init; } = new();

    public DeliveryTerms Delivery { get; init; } = new();

    public OrderTerms Orders { get; init; } = new();

    public ReturnTerms Returns { get; init; } = new();

    public QualityTerms Quality { get; init; } = new();

    public ExchangeTerms Exchanges { get; init; } = new();

    public RefundTerms Refunds { get; init; } = new();

    public PriceProtectionTerms PriceProtection { get; init; } = new();

    public InvoiceTerms Invoices { get; init; } = new();

    public CouponTerms Coupons { get; init; } = new();

    public MembershipTerms Membership { get; init; } = new();

    public PresaleTerms Presale { get; init; } = new();

    public BookingTerms Bookings { get; init; } = new();

    public InsuranceTerms Insurance { get; init; } = new();

    public PaymentTerms Payments { get; init; } = new();

    public ServiceTerms Service { get; init; } = new();

    public ProductTerms Products { get; init; } = new();

    public PrivacyTerms Privacy { get; init; } = new();
}
