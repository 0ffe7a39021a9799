using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Storage;

/// <summary>The shop's tables. Desks open one per call from the pool and only they use it; each shelf says in its own file how it is kept.</summary>
public sealed class ShopDb(DbContextOptions<ShopDb> options) : DbContext(options)
{
    public DbSet<Category> Categories => Set<Category>();

    public DbSet<Product> Products => Set<Product>();

    public DbSet<Variant> Variants => Set<Variant>();

    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    public DbSet<Waybill> Waybills => Set<Waybill>();

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
