using BotApp.Commerce.Law;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Commerce;

/// <summary>The desks of goods going back and of the money that follows, and the work nobody asks for.</summary>
internal static class ReturnDesks
{
    public static IServiceCollection AddReturnDesks(this IServiceCollection services) =>
        services
            .AddSingleton<ReturnDesk>()
            .AddSingleton<ExchangeDesk>()
            .AddSingleton<RefundProgressDesk>()
            .AddSingleton<RefundSumDesk>()
            .AddSingleton(provider => new ReturnWork(
                provider.GetRequiredService<ShopUnit>(),
                provider.GetRequiredService<IDbContextFactory<ShopDb>>(),
                provider.GetRequiredService<CurrentTerms>()
            ))
            .AddSingleton(provider => new ExchangeWork(
                provider.GetRequiredService<ShopUnit>(),
                provider.GetRequiredService<IDbContextFactory<ShopDb>>(),
                provider.GetRequiredService<CurrentTerms>()
            ))
            .AddSingleton(provider => new RefundWork(provider.GetRequiredService<ShopUnit>(), provider.GetRequiredService<CurrentTerms>()));
}
