using BotApp.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using HealthCheckOptions = Microsoft.AspNetCore.Diagnostics.HealthChecks.HealthCheckOptions;

namespace BotApp.Health;

/// <summary>Says whether the process lives (/health/live) and whether it can serve customers (/health/ready).</summary>
internal static class HealthEndpoints
{
    private const string Ready = "ready";

    /// <summary>Others add their own checks with the tag "ready".</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<TurnStoreCheck>("turns", tags: [Ready]).AddCheck<KnowledgeCheck>("knowledge", tags: [Ready]);
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }
}

/// <summary>Ready means that a write reaches the disk.</summary>
internal sealed class TurnStoreCheck(TurnStore store, TimeProvider time) : IHealthCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var write = new StateWrite(
            [KeyValuePair.Create("health/ready", new Turns.StagedState("{}"u8.ToArray(), Expected: null))],
            store.Cache
        );
        store.Enqueue(write);
        try
        {
            await write.Completion.WaitAsync(Patience, time, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("turns.db cannot be written", error);
        }
    }
}
