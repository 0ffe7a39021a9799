namespace BotApp.Turns;

/// <summary>Takes up unanswered activities once the whole host has started, and lets idle conversations go while it runs.</summary>
internal sealed partial class TurnHousekeeping(
    Conversations conversations,
    IEnumerable<IDoor> doors,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<TurnHousekeeping> log
) : BackgroundService
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        if (conversations.TakeUpPending() is var count and > 0)
        {
            LogTakenUp(count);
        }

        await Task.WhenAll(doors.Select(door => door.TakeUpAsync(stoppingToken)));
        using var timer = new PeriodicTimer(SweepEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            conversations.Sweep();
        }
    }

    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    [LoggerMessage(LogLevel.Information, "{Count} conversations with unanswered activities were taken up.")]
    private partial void LogTakenUp(int count);
}
