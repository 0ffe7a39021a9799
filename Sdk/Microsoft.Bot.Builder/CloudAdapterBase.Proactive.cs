using System;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder;

/// <content>Turns the bot begins itself.</content>
public abstract partial class CloudAdapterBase
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The reference or the callback is null.</exception>
    public override Task ContinueConversationAsync(
        string botAppId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => ContinueConversationAsync(CreateClaimsIdentity(botAppId), reference, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The reference or the callback is null.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The identity, the reference or the callback is null.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(callback);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The activity or the callback is null.</exception>
    /// <exception cref="ArgumentException">The activity lacks the conversation or the service url.</exception>
    public override Task ContinueConversationAsync(
        string botAppId,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => ContinueConversationAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The activity or the callback is null.</exception>
    /// <exception cref="ArgumentException">The activity lacks the conversation or the service url.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => ContinueConversationAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The identity, the activity or the callback is null.</exception>
    /// <exception cref="ArgumentException">The activity lacks the conversation or the service url.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(callback);
        CheckContinuation(continuationActivity);
        return ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The parameters or the callback are null, or the service url is null or blank.</exception>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
        {
            throw new ArgumentNullException(nameof(serviceUrl));
        }

        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        LogCreating(Logger, channelId);

        var identity = CreateClaimsIdentity(botAppId);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var connectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(identity);
        using var connector = await connectorFactory.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false);
        var created = await connector
            .Conversations.CreateConversationAsync(conversationParameters, cancellationToken)
            .ConfigureAwait(false);

        using var tokens = await BotFrameworkAuthentication.CreateUserTokenClientAsync(identity, cancellationToken).ConfigureAwait(false);
        var activity = CreationActivity(created, channelId, serviceUrl, conversationParameters);
        using var context = CreateTurnContext(activity, identity, null, connector, tokens, callback, connectorFactory);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn the bot began itself.</summary>
    /// <param name="claimsIdentity">The identity the turn runs with.</param>
    /// <param name="continuationActivity">The activity the turn sees.</param>
    /// <param name="audience">Whom tokens sent along are made for; null for the channel.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        LogContinuing(Logger, continuationActivity.Conversation?.Id);
        var connectorFactory = continuationActivity.IsFromStreamingConnection()
            ? GetStreamingConnectorFactory(continuationActivity)
            : BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await connectorFactory
            .CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken)
            .ConfigureAwait(false);
        using var tokens = await BotFrameworkAuthentication
            .CreateUserTokenClientAsync(claimsIdentity, cancellationToken)
            .ConfigureAwait(false);
        using var context = CreateTurnContext(
            continuationActivity,
            claimsIdentity,
            audience,
            connector,
            tokens,
            callback,
            connectorFactory
        );
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    internal static Activity CreationActivity(
        ConversationResourceResponse created,
        string channelId,
        string serviceUrl,
        ConversationParameters parameters
    )
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Id = created.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.Conversation = new ConversationAccount(id: created.Id, tenantId: parameters.TenantId);
        activity.ChannelData = parameters.ChannelData;
        activity.Recipient = parameters.Bot;
        return activity;
    }

    private static void CheckContinuation(Activity continuationActivity)
    {
        ArgumentNullException.ThrowIfNull(continuationActivity);
        if (continuationActivity.Conversation is null)
        {
            throw new ArgumentException("The continuation Activity should contain a Conversation value.");
        }

        if (continuationActivity.ServiceUrl is null)
        {
            throw new ArgumentException("The continuation Activity should contain a ServiceUrl value.");
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Creating a conversation on channel {ChannelId}")]
    private static partial void LogCreating(ILogger logger, string channelId);

    [LoggerMessage(Level = LogLevel.Information, Message = "Continuing conversation {ConversationId}")]
    private static partial void LogContinuing(ILogger logger, string conversationId);
}
