using System;
using System.Collections.Generic;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Exchanges the token a client offers, once: clients on several devices of a user offer it at the same moment.</summary>
internal sealed class SsoTokenExchange(IStorage storage, string connectionName)
{
    /// <summary>Exchanges the token of the turn; what fails or was done already is answered here.</summary>
    /// <returns>True when the bot should see the turn.</returns>
    public async Task<bool> IsFirstAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        // exchanged before duplicates are looked for: when consent is needed, every client has to hear of it
        await IsExchangedAsync(turnContext, cancellationToken).ConfigureAwait(false)
        && await IsNewAsync(turnContext, cancellationToken).ConfigureAwait(false);

    private async Task<bool> IsExchangedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var request = (turnContext.Activity.Value as JObject)?.ToObject<TokenExchangeInvokeRequest>();
        var response = await ExchangeAsync(turnContext, request, cancellationToken).ConfigureAwait(false);
        if (!string.IsNullOrEmpty(response?.Token))
        {
            return true;
        }

        var failure = new TokenExchangeInvokeResponse
        {
            Id = request?.Id,
            ConnectionName = connectionName,
            FailureDetail = "The bot is unable to exchange token. Proceed with regular login.",
        };
        await AnswerAsync(turnContext, HttpStatusCode.PreconditionFailed, failure, cancellationToken).ConfigureAwait(false);
        return false;
    }

    private async Task<TokenResponse> ExchangeAsync(
        ITurnContext turnContext,
        TokenExchangeInvokeRequest request,
        CancellationToken cancellationToken
    )
    {
        var (userId, exchange) = (turnContext.Activity.From.Id, new TokenExchangeRequest { Token = request?.Token });
        try
        {
            if (turnContext.TurnState.Get<UserTokenClient>() is { } client)
            {
                var channelId = turnContext.Activity.ChannelId;
                return await client
                    .ExchangeTokenAsync(userId, connectionName, channelId, exchange, cancellationToken)
                    .ConfigureAwait(false);
            }

            return turnContext.Adapter is IExtendedUserTokenProvider adapter
                ? await adapter.ExchangeTokenAsync(turnContext, connectionName, userId, exchange, cancellationToken).ConfigureAwait(false)
                : throw new NotSupportedException("Token Exchange is not supported by the current adapter.");
        }
#pragma warning disable CA1031 // whatever went wrong, the client falls back to a sign-in by hand
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private async Task<bool> IsNewAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var item = new TokenStoreItem { ETag = (turnContext.Activity.Value as JObject)?.Value<string>("id") };
        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { { KeyOf(turnContext.Activity), item } };
        try
        {
            // an item of that key is there already, with another ETag, when this is not the first
            await storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (IsConflict(exception))
        {
            await AnswerAsync(turnContext, HttpStatusCode.OK, null, cancellationToken).ConfigureAwait(false);
            return false;
        }
    }

    // as memory, blob and Cosmos DB storages say it
    private static bool IsConflict(Exception exception) =>
        exception.Message.StartsWith("Etag conflict", StringComparison.OrdinalIgnoreCase)
        || exception.Message.Contains("pre-condition is not met", StringComparison.OrdinalIgnoreCase);

    private static string KeyOf(Activity activity)
    {
        var channelId = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        var id = (activity.Value as JObject)?.Value<string>("id");
        return id is null
            ? throw new InvalidOperationException("Invalid signin/tokenExchange. Missing activity.value.id.")
            : $"{channelId}/{conversationId}/{id}";
    }

    private static Task AnswerAsync(ITurnContext turnContext, HttpStatusCode status, object body, CancellationToken cancellationToken)
    {
        var answer = new InvokeResponse { Status = (int)status, Body = body };
        var activity = new Activity { Type = ActivityTypesEx.InvokeResponse, Value = answer };
        return turnContext.SendActivityAsync(activity, cancellationToken);
    }

    /// <summary>Marks a request as seen.</summary>
    private sealed class TokenStoreItem : IStoreItem
    {
        [JsonProperty("eTag")]
        public string ETag { get; set; }
    }
}
