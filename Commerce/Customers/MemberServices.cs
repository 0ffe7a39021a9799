using BotApp.Commerce.Coupons;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Commerce.Customers;

/// <summary>Switches the desks for coupons, points and memberships on.</summary>
internal static class MemberServices
{
    public static IServiceCollection AddMemberDesks(this IServiceCollection services) =>
        services
            .AddSingleton<CouponDesk>()
            .AddSingleton<CouponFaultDesk>()
            .AddSingleton<PointsDesk>()
            .AddSingleton<MembershipDesk>()
            .AddSingleton<CancelRenewalDesk>();
}
