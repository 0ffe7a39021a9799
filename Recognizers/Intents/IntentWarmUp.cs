using Microsoft.Extensions.Hosting;

namespace BotApp.Recognizers.Intents;

/// <summary>Makes the classifier while the host starts, so that the first customer does not wait for it; starting does not wait either.</summary>
internal sealed class IntentWarmUp(IntentSource source) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(() => _ = source.Current, stoppingToken);
}
