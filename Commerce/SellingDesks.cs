using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Prices;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Commerce;

/// <summary>The desks around buying: prices, payments, products, carts, insurance.</summary>
internal static class SellingDesks
{
    public static IServiceCollection AddSellingDesks(this IServiceCollection services) =>
        services
            .AddSingleton<PriceProtectionDesk>()
            .AddSingleton<PayDesk>()
            .AddSingleton<PaymentTroubleDesk>()
            .AddSingleton<PresaleDesk>()
            .AddSingleton<PayBalanceDesk>();
}
