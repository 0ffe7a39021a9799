using System.Text;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>
/// Delivers what the sandboxes owe, signed, to the inbox a real webhook reaches. Two couriers at once deliver twice, which the inbox is there for; what the inbox
/// is not ready for is delivered again later.
/// </summary>
public sealed partial class SandboxCourier
{
    private const int MostAttempts = 20;
    private const int Batch = 50;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly IDbContextFactory<ShopDb> shop;
    private readonly EventInbox inbox;
    private readonly WebhookSecrets secrets;
    private readonly TimeProvider time;
    private readonly ILogger<SandboxCourier> log;

    internal SandboxCourier(
        IDbContextFactory<ShopDb> shop,
        EventInbox inbox,
        WebhookSecrets secrets,
        TimeProvider time,
        ILogger<SandboxCourier> log
    )
    {
        this.shop = shop;
        this.inbox = inbox;
        this.secrets = secrets;
        this.time = time;
        this.log = log;
    }

    /// <summary>Delivers what is due, in the order it is due; answers how many.</summary>
    public async Task<int> RunOnceAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var due = await db
            .SandboxEvents.AsNoTracking()
            .Where(row => row.DeliveredAt == null && row.DueAt <= now)
            .OrderBy(row => row.DueAt)
            .ThenBy(row => row.Id)
            .Take(Batch)
            .ToListAsync(cancellationToken);
        foreach (var row in due)
        {
            await DeliverAsync(db, row, cancellationToken);
        }

        return due.Count;
    }

    private async Task DeliverAsync(ShopDb db, SandboxEvent row, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var body = Encoding.UTF8.GetBytes(row.Body);
        var timestamp = WebhookSignature.TimestampOf(now);
        var signature = secrets.Of(row.Source) is { } secret ? WebhookSignature.Of(secret, timestamp, body) : null;
        var answer = await inbox.ReceiveAsync(row.Source, body, timestamp, signature, cancellationToken);
        LogDelivered(row.Source, row.Type, row.EventId, answer);
        var isOver = answer != InboxAnswer.NotYet || row.Attempts + 1 >= MostAttempts;
        await db
            .SandboxEvents.Where(other => other.Id == row.Id && other.Version == row.Version)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(other => other.DeliveredAt, isOver ? now : null)
                        .SetProperty(other => other.Attempts, row.Attempts + 1)
                        .SetProperty(other => other.DueAt, isOver ? row.DueAt : now + (Pause * (row.Attempts + 1)))
                        .SetProperty(other => other.Version, row.Version + 1),
                cancellationToken
            );
    }

    [LoggerMessage(LogLevel.Information, "SANDBOX: {Source} delivered {Type} ({Id}): {Answer}.")]
    private partial void LogDelivered(string source, string type, string id, InboxAnswer answer);
}
