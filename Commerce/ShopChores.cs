using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using Microsoft.Extensions.DependencyInjection;

namespace BotApp.Commerce;

/// <summary>What the shop sees to by itself, and how often.</summary>
internal static class ShopChores
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Later = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddChores(this IServiceCollection services) =>
        services
            .AddChore<WatchWork>("watches", Soon, work => work.RunOnceAsync)
            .AddChore<ClaimWork>("insurance-claims", Later, work => work.RunOnceAsync)
            .AddChore<ReturnWork>("unsent-returns", Later, work => work.CloseUnsentAsync)
            .AddChore<ExchangeWork>("unsent-exchanges", Later, work => work.CloseUnsentAsync)
            .AddChore<RefundWork>("overdue-refunds", Later, work => work.EscalateOverdueAsync)
            .AddChore<TicketWork>("overdue-tickets", Later, work => work.EscalateOverdueAsync);

    private static IServiceCollection AddChore<TWork>(
        this IServiceCollection services,
        string name,
        TimeSpan every,
        Func<TWork, Func<CancellationToken, Task<int>>> run
    )
        where TWork : notnull =>
        services.AddSingleton(provider => new Chore(name, every, token => run(provider.GetRequiredService<TWork>())(token)));
}
