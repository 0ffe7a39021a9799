using System.Collections.Concurrent;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace BotApp.Commerce.Ports.Outbox;

/// <summary>
/// Does the follow-up work of deeds after their commit, oldest first, at least once. A row is taken for <see cref="Lease"/> by raising its version: several
/// processes may run at once. A failure is tried again after a growing pause, ten times; then a person gets a ticket.
/// </summary>
public sealed partial class OutboxRelay
{
    /// <summary>After that a row whose process died is anybody's again.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    public const int MostAttempts = 10;

    /// <summary>Pauses double from the first to the last of these.</summary>
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private const int Batch = 50;

    private readonly IDbContextFactory<ShopDb> shop;
    private readonly RowMarks marks;
    private readonly TimeProvider time;
    private readonly ILogger<OutboxRelay> log;
    private readonly Dictionary<string, IFollowUp> followUps = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> unknown = new(StringComparer.Ordinal);

    internal OutboxRelay(
        IDbContextFactory<ShopDb> shop,
        RowMarks marks,
        TimeProvider time,
        IEnumerable<IFollowUp> followUps,
        ILogger<OutboxRelay> log
    )
    {
        this.shop = shop;
        this.marks = marks;
        this.time = time;
        this.log = log;
        foreach (var followUp in followUps)
        {
            this.followUps[followUp.Kind] = followUp; // the host's own comes last and replaces ours
        }
    }

    /// <summary>The pause after so many failures, from 1.</summary>
    public static TimeSpan PauseAfter(int attempts) =>
        attempts >= MostAttempts ? LongestPause : Min(FirstPause * Math.Pow(2, attempts - 1), LongestPause);

    /// <summary>Does what is due; answers how many rows it took.</summary>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var due = await DueAsync(cancellationToken);
        var taken = 0;
        foreach (var row in due)
        {
            if (await ClaimAsync(row, cancellationToken) is { } claimed)
            {
                taken++;
                await DoAsync(claimed, cancellationToken);
            }
        }

        return taken;
    }

    private IFollowUp? Find(string kind) => followUps.GetValueOrDefault(kind);

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private async Task<List<OutboxRow>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var open = db.OutboxRows.AsNoTracking().Where(row => row.DoneAt == null && row.DueAt <= now && row.Attempts <= MostAttempts);
        var kinds = await open.Select(row => row.Kind).Distinct().ToListAsync(cancellationToken);
        foreach (var kind in kinds.Where(kind => !followUps.ContainsKey(kind) && unknown.TryAdd(kind, value: true)))
        {
            LogUnknown(kind);
        }

        foreach (var kind in kinds.Where(kind => Find(kind) is { IsOffered: false } && unknown.TryAdd(kind, value: true)))
        {
            LogWaiting(kind);
        }

        var known = kinds.Where(kind => Find(kind) is { IsOffered: true }).ToList();
        return known.Count == 0
            ? []
            : await open.Where(row => known.Contains(row.Kind))
                .OrderBy(row => row.CreatedAt)
                .ThenBy(row => row.Id)
                .Take(Batch)
                .ToListAsync(cancellationToken);
    }

    /// <summary>Null when another process was faster.</summary>
    private async Task<OutboxRow?> ClaimAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        var claimed = row with { Attempts = row.Attempts + 1, DueAt = time.GetUtcNow() + Lease, Version = row.Version + 1 };
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var won = await db
            .OutboxRows.Where(other => other.Id == row.Id && other.Version == row.Version && other.DoneAt == null)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(other => other.Attempts, claimed.Attempts)
                        .SetProperty(other => other.DueAt, claimed.DueAt)
                        .SetProperty(other => other.Version, claimed.Version),
                cancellationToken
            );
        return won == 1 ? claimed : null;
    }

    private async Task DoAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            var outcome =
                row.Attempts > MostAttempts // it died at its last attempt
                    ? new FollowUpOutcome.GivenUp("attempts-used-up")
                    : await followUps[row.Kind].RunAsync(row, cancellationToken);
            await marks.OutcomeAsync(row, outcome, cancellationToken);
            LogOutcome(row.Kind, row.Id, outcome is FollowUpOutcome.GivenUp { Code: var code } ? code : "done");
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var word = failure.GetType().Name; // messages may quote what was sent: only the kind of failure is kept
            LogFailed(row.Kind, row.Id, row.Attempts, word);
            await marks.FailureAsync(row, word, cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "Follow-up work of kind {Kind} waits and nothing here does it.")]
    private partial void LogUnknown(string kind);

    [LoggerMessage(LogLevel.Information, "Follow-up work of kind {Kind} waits for a host that does it.")]
    private partial void LogWaiting(string kind);

    [LoggerMessage(LogLevel.Information, "Follow-up work {Kind} {Id}: {Outcome}.")]
    private partial void LogOutcome(string kind, string id, string outcome);

    [LoggerMessage(LogLevel.Warning, "Follow-up work {Kind} {Id} failed at attempt {Attempt}: {Failure}.")]
    private partial void LogFailed(string kind, string id, int attempt, string failure);
}
