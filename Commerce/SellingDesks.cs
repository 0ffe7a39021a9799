using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Commerce;

/// <summary>The desks around buying: prices, payments, products, carts, insurance.</summary>
internal static class SellingDesks
{
    public static IServiceCollection AddSellingDesks(this IServiceCollection services) =>
        services
            .AddSingleton<PriceProtectionDesk>()
            .AddSingleton<OffersDesk>()
            .AddSingleton<PayDesk>()
            .AddSingleton<PurseDesk>()
            .AddSingleton<PaymentTroubleDesk>()
            .AddSingleton<PresaleDesk>()
            .AddSingleton<PayBalanceDesk>()
            .AddSingleton<ProductDesk>()
            .AddSingleton<KindIndex>()
            .AddSingleton<AdviceDesk>()
            .AddSingleton<CompareDesk>()
            .AddSingleton<SizeDesk>()
            .AddSingleton<WatchDesk>()
            .AddSingleton<WatchListDesk>()
            .AddSingleton<StopWatchDesk>()
            .AddSingleton<CartDesk>()
            .AddSingleton<FreightInsuranceDesk>()
            .AddSingleton<InsuranceClaimDesk>()
            .AddSingleton(provider => new BrowsingDesk(
                provider.GetRequiredService<ShopUnit>(),
                provider.GetRequiredService<IDbContextFactory<ShopDb>>(),
                provider.GetRequiredService<ShopClock>()
            ))
            .AddSingleton(provider => new WatchWork(provider.GetRequiredService<ShopUnit>(), provider.GetRequiredService<ShopClock>()))
            .AddSingleton(provider => new ClaimWork(provider.GetRequiredService<ShopUnit>(), provider.GetRequiredService<ShopClock>()));
}
