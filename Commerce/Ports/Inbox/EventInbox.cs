using System.Text.Json;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace BotApp.Commerce.Ports.Inbox;

/// <summary>
/// Takes what outside systems tell, once: the stored event and what it changes are one transaction, so a repeated, a late and an interrupted delivery change
/// nothing twice. Nothing of a body is logged.
/// </summary>
public sealed partial class EventInbox
{
    /// <summary>The largest body taken, in bytes.</summary>
    public const int MostBytes = 64 * 1024;

    private readonly ShopUnit unit;
    private readonly ShopClock clock;
    private readonly WebhookSecrets secrets;
    private readonly Dictionary<string, IGatewayEventHandler> handlers = new(StringComparer.Ordinal);
    private readonly ILogger<EventInbox> log;

    internal EventInbox(
        ShopUnit unit,
        ShopClock clock,
        WebhookSecrets secrets,
        IEnumerable<IGatewayEventHandler> handlers,
        ILogger<EventInbox> log
    )
    {
        this.unit = unit;
        this.clock = clock;
        this.secrets = secrets;
        this.log = log;
        foreach (var handler in handlers)
        {
            foreach (var type in handler.Types)
            {
                this.handlers[type] = handler;
            }
        }
    }

    /// <summary>A webhook as it came in: the raw body and its two headers.</summary>
    public async Task<InboxAnswer> ReceiveAsync(
        string source,
        ReadOnlyMemory<byte> body,
        string? timestamp,
        string? signature,
        CancellationToken cancellationToken
    )
    {
        if (secrets.Of(source) is not { } secret)
        {
            return InboxAnswer.UnknownSource;
        }

        if (body.Length > MostBytes || !WebhookSignature.IsGood(secret, timestamp, signature, body.Span, clock.Now))
        {
            LogBadSignature(source);
            return InboxAnswer.BadSignature;
        }

        return GatewayMessage.Parse(body.Span) is { } message
            ? await TakeAsync(source, message, cancellationToken)
            : InboxAnswer.Unreadable;
    }

    /// <summary>An event whose sender is proved.</summary>
    public async Task<InboxAnswer> TakeAsync(string source, GatewayMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var handler = handlers.GetValueOrDefault(message.Type);
        if (handler is not null && handler.Source != source)
        {
            LogForeign(source, message.Type);
            return InboxAnswer.Unreadable;
        }

        try
        {
            var answer = await unit.RunAsync(
                db => OnceAsync(db, source, message, handler, cancellationToken),
                undo => undo is InboxAnswer.Duplicate or InboxAnswer.NotYet,
                cancellationToken
            );
            LogTaken(source, message.Type, message.Id, answer);
            return answer;
        }
        catch (JsonException)
        {
            LogUnreadable(source, message.Type, message.Id);
            return InboxAnswer.Unreadable;
        }
    }

    private async Task<InboxAnswer> OnceAsync(
        ShopDb db,
        string source,
        GatewayMessage message,
        IGatewayEventHandler? handler,
        CancellationToken cancellationToken
    )
    {
        if (await db.GatewayEvents.AnyAsync(row => row.Source == source && row.EventId == message.Id, cancellationToken))
        {
            return InboxAnswer.Duplicate;
        }

        var isOutdated = await db.GatewayEvents.AnyAsync(
            row => row.Source == source && row.Subject == message.Subject && row.HandledAt != null && row.Sequence > message.Sequence,
            cancellationToken
        );
        if (handler is null || isOutdated)
        {
            db.GatewayEvents.Add(Row(source, message, handledAt: null));
            return handler is null ? InboxAnswer.Unhandled : InboxAnswer.Outdated;
        }

        db.GatewayEvents.Add(Row(source, message, clock.Now));
        return await handler.ApplyAsync(db, message, cancellationToken) ? InboxAnswer.Taken : InboxAnswer.NotYet;
    }

    private GatewayEvent Row(string source, GatewayMessage message, DateTimeOffset? handledAt) =>
        new()
        {
            Source = source,
            EventId = message.Id,
            Type = message.Type,
            Subject = message.Subject,
            Sequence = message.Sequence,
            Payload = message.Data.GetRawText(),
            ReceivedAt = clock.Now,
            HandledAt = handledAt,
        };

    [LoggerMessage(LogLevel.Warning, "A webhook of {Source} was not signed as agreed.")]
    private partial void LogBadSignature(string source);

    [LoggerMessage(LogLevel.Warning, "{Source} sent a {Type}, which is not its to tell.")]
    private partial void LogForeign(string source, string type);

    [LoggerMessage(LogLevel.Warning, "{Source} sent a {Type} ({Id}) without what belongs to it.")]
    private partial void LogUnreadable(string source, string type, string id);

    [LoggerMessage(LogLevel.Information, "{Source} told {Type} ({Id}): {Answer}.")]
    private partial void LogTaken(string source, string type, string id, InboxAnswer answer);
}
