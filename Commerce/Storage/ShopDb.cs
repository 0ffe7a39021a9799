using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Sandbox;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>The shop's tables. Desks open one per call from the pool and only they use it; each shelf says in its own file how it is kept.</summary>
public abstract class ShopDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Where orders are read to be changed and saved, and pieces counted; the shop's own tables unless the merchant has registered other systems.</summary>
    internal BackOffice Office { get; set; } = BackOffice.Own;

    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Product> Products => Set<Product>();

    public DbSet<Variant> Variants => Set<Variant>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Waybill> Waybills => Set<Waybill>();

    public DbSet<RegionStock> RegionStocks => Set<RegionStock>();

    public DbSet<PriceChange> PriceChanges => Set<PriceChange>();

    public DbSet<Watch> Watches => Set<Watch>();

    public DbSet<CartItem> CartItems => Set<CartItem>();

    public DbSet<BrowsedProduct> BrowsedProducts => Set<BrowsedProduct>();

    public DbSet<Consent> Consents => Set<Consent>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<PointsEntry> PointsEntries => Set<PointsEntry>();

    public DbSet<PaymentMethod> PaymentMethods => Set<PaymentMethod>();

    public DbSet<ReturnRequest> ReturnRequests => Set<ReturnRequest>();

    public DbSet<ExchangeRequest> ExchangeRequests => Set<ExchangeRequest>();

    public DbSet<Refund> Refunds => Set<Refund>();

    public DbSet<PriceProtectionClaim> PriceProtectionClaims => Set<PriceProtectionClaim>();

    public DbSet<Coupon> Coupons => Set<Coupon>();

    public DbSet<Fapiao> Fapiao => Set<Fapiao>();

    public DbSet<RedConfirmation> RedConfirmations => Set<RedConfirmation>();

    public DbSet<FapiaoTitle> FapiaoTitles => Set<FapiaoTitle>();

    public DbSet<Booking> Bookings => Set<Booking>();

    public DbSet<BookingSlot> BookingSlots => Set<BookingSlot>();

    public DbSet<RepairRecord> RepairRecords => Set<RepairRecord>();

    public DbSet<Ticket> Tickets => Set<Ticket>();

    public DbSet<Evidence> Evidence => Set<Evidence>();

    public DbSet<PaymentIntent> PaymentIntents => Set<PaymentIntent>();

    public DbSet<GatewayEvent> GatewayEvents => Set<GatewayEvent>();

    public DbSet<FreightPolicy> FreightPolicies => Set<FreightPolicy>();

    public DbSet<InsuranceClaim> InsuranceClaims => Set<InsuranceClaim>();

    public DbSet<Receipt> Receipts => Set<Receipt>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<OutboxRow> OutboxRows => Set<OutboxRow>();

    public DbSet<SandboxEvent> SandboxEvents => Set<SandboxEvent>();

    /// <summary>Adds a row to the books – a receipt, an audit entry, follow-up work –, to which nothing refers and which nobody reads before it is saved.</summary>
    internal virtual void Enter(object row) => Add(row);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ShopDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<decimal>().HaveConversion<CentsConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMillisecondsConverter>();
        configurationBuilder.Properties<Carrier>().HaveConversion<CarrierConverter>().HaveMaxLength(16);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        configurationBuilder.ComplexProperties<Bilingual>();
        configurationBuilder.ComplexProperties<Address>();
        configurationBuilder.ComplexProperties<Presale>();
    }
}
