using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Ports.Sandbox;
using BotApp.Commerce.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotApp.Commerce.Ports;

/// <summary>
/// Lets the relay, the sandboxes' courier and the shop's chores go round while the host runs; what breaks one round is logged and the next one comes.
/// </summary>
internal sealed partial class Rounds(
    OutboxRelay relay,
    SandboxCourier courier,
    OutsideSystems systems,
    IEnumerable<Chore> chores,
    ShopOpening opening,
    TimeProvider time,
    ILogger<Rounds> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Dictionary<Chore, DateTimeOffset> due = chores.ToDictionary(chore => chore, chore => time.GetUtcNow() + chore.Every);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var sandboxes = string.Join(", ", systems.Sandboxes);
        if (sandboxes.Length > 0)
        {
            LogSandbox(sandboxes);
        }

        while (true)
        {
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            if (opening.IsOpen)
            {
                await GoAsync("relay", relay.RunOnceAsync, stoppingToken);
                await GoAsync("sandbox", courier.RunOnceAsync, sandboxes.Length > 0, stoppingToken);
                await DoChoresAsync(stoppingToken);
            }
        }
    }

    private async Task DoChoresAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var chore in due.Where(pair => pair.Value <= now).Select(pair => pair.Key).ToList())
        {
            due[chore] = now + chore.Every;
            await GoAsync(chore.Name, chore.RunAsync, cancellationToken);
        }
    }

    private Task GoAsync(string name, Func<CancellationToken, Task<int>> round, bool isWanted, CancellationToken cancellationToken) =>
        isWanted ? GoAsync(name, round, cancellationToken) : Task.CompletedTask;

    private async Task GoAsync(string name, Func<CancellationToken, Task<int>> round, CancellationToken cancellationToken)
    {
        try
        {
            await round(cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogBroken(name, failure.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Information, "SANDBOX: nothing these systems say is real: {Sources}.")]
    private partial void LogSandbox(string sources);

    [LoggerMessage(LogLevel.Error, "A round of the {Name} broke: {Failure}.")]
    private partial void LogBroken(string name, string failure);
}
