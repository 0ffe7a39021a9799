using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BotApp.Commerce.Ports;

/// <summary>Once a minute looks who can be told of stock and prices and which payouts are late; what breaks one round is logged and the next one comes.</summary>
internal sealed partial class SellingRounds(
    WatchWork watches,
    ClaimWork claims,
    ShopOpening opening,
    TimeProvider time,
    ILogger<SellingRounds> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            if (opening.IsOpen)
            {
                await GoAsync("watches", watches.RunOnceAsync, stoppingToken);
                await GoAsync("claims", claims.RunOnceAsync, stoppingToken);
            }
        }
    }

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

    [LoggerMessage(LogLevel.Error, "A round of the {Name} broke: {Failure}.")]
    private partial void LogBroken(string name, string failure);
}
