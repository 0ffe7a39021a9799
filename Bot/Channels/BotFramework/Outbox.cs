using System.Net;
using BotApp.Adapters;
using BotApp.Storage;
using BotApp.Turns;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace BotApp.Channels.BotFramework;

/// <summary>
/// Sends replies to channels over HTTP, in their order, and takes each off the outbox once the channel has it. A channel that does not answer
/// is tried again for some seconds, and once more after the next start of the program; one that refuses a reply does not get it again.
/// A reply whose acknowledgement was lost may arrive twice.
/// </summary>
internal sealed partial class Outbox(BotFrameworkAuthentication authentication, TurnStore store, TimeProvider time, ILogger<Outbox> log)
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(0.3), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3)];

    public async Task DeliverAsync(Caller caller, IEnumerable<(ActivityKey Key, byte[] Body)> replies, CancellationToken cancellationToken)
    {
        foreach (var (key, body) in replies)
        {
            try
            {
                await SendAsync(caller, body, cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                LogUndelivered(error, key.Conversation, key.Place);
                if (!IsRefusal(error))
                {
                    return; // the rest would overtake it
                }
            }

            store.Enqueue(new Sent(key));
        }
    }

    /// <summary>Sends what was left over; what still cannot be sent is given up.</summary>
    public Task TakeUpAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(
            store
                .Ask(reader => reader.Outgoing())
                .GroupBy(outgoing => outgoing.Key.Conversation)
                .Select(talk => TakeUpAsync(talk, cancellationToken))
        );

    private async Task TakeUpAsync(IEnumerable<StoredOutgoing> talk, CancellationToken cancellationToken)
    {
        foreach (var outgoing in talk)
        {
            await DeliverAsync(Caller.FromUtf8(outgoing.Caller), [(outgoing.Key, outgoing.Body)], cancellationToken);
            store.Enqueue(new Sent(outgoing.Key));
        }
    }

    private async Task SendAsync(Caller caller, byte[] body, CancellationToken cancellationToken)
    {
        var activity = ActivityJson.Read<Activity>(body) ?? throw new InvalidDataException("An outgoing activity is empty.");
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await SendAsync(caller, activity, cancellationToken);
                return;
            }
            catch (Exception error) when (attempt < Pauses.Length && !IsRefusal(error) && !cancellationToken.IsCancellationRequested)
            {
                await Task.Delay(Pauses[attempt], time, cancellationToken);
            }
        }
    }

    private async Task SendAsync(Caller caller, Activity activity, CancellationToken cancellationToken)
    {
        var factory = authentication.CreateConnectorFactory(ShopAdapter.IdentityOf(caller));
        using var connector = await factory.CreateAsync(activity.ServiceUrl, caller.Audience, cancellationToken);
        _ = string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await connector.Conversations.SendToConversationAsync(activity, cancellationToken)
            : await connector.Conversations.ReplyToActivityAsync(activity, cancellationToken);
    }

    /// <summary>The channel has understood and does not want it.</summary>
    private static bool IsRefusal(Exception error) =>
        StatusOf(error)
            is >= HttpStatusCode.BadRequest
                and < HttpStatusCode.InternalServerError
                and not HttpStatusCode.TooManyRequests
                and not HttpStatusCode.RequestTimeout;

    private static HttpStatusCode? StatusOf(Exception error) =>
        error switch
        {
            ErrorResponseException refused => refused.Response?.StatusCode,
            HttpOperationException refused => refused.Response?.StatusCode,
            _ => null,
        };

    [LoggerMessage(LogLevel.Error, "The reply {Conversation}/{Place} could not be sent.")]
    private partial void LogUndelivered(Exception error, long conversation, long place);

    private sealed class Sent(ActivityKey key) : TurnWrite
    {
        public override void Apply(TurnStatements statements) => statements.EndOutgoing(key);

        public override void Committed() { }

        /// <summary>It stays in the outbox and is sent again after the next start.</summary>
        public override void Failed(Exception error) { }
    }
}
