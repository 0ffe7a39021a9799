using BotApp.Commerce;
using BotApp.Recognizers.Knowledge;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BotApp.Health;

/// <summary>A warning, never a reason not to serve: files of the knowledge folder that cannot be read, entries past their review day.</summary>
internal sealed class KnowledgeCheck(KnowledgeFolder folder, ShopClock clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var library = folder.Current;
        var overdue = KnowledgeAudit.Overdue(library, clock.Today).Count();
        return Task.FromResult(
            overdue + library.Problems.Count == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded(
                    $"knowledge: {overdue} entries past their review day, {library.Problems.Count} files with problems"
                )
        );
    }
}
