using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Conversations: their members, and turns the bot begins itself.</content>
public partial class BotFrameworkAdapter
{
    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null, or the app id blank.</exception>
    public override Task ContinueConversationAsync(
        string botAppId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(botAppId))
        {
            throw new ArgumentNullException(nameof(botAppId));
        }

        return ContinueConversationAsync(IdentityOf(botAppId), reference, ChannelScope, callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        return ContinueConversationAsync(claimsIdentity, reference, AudienceOf(claimsIdentity), callback, cancellationToken);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is null, or the audience blank.</exception>
    public override async Task ContinueConversationAsync(
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
        if (string.IsNullOrWhiteSpace(audience))
        {
            throw new ArgumentNullException(nameof(audience));
        }

        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunTurnAsync(context, claimsIdentity, audience, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a conversation and runs a turn in it, with an event activity named CreateConversation.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="serviceUrl">Address of the channel's service.</param>
    /// <param name="credentials">The bot's credentials.</param>
    /// <param name="conversationParameters">Who is to be in it.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Cancels the call and the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual async Task CreateConversationAsync(
        string channelId,
        string serviceUrl,
        AppCredentials credentials,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    )
    {
        using var connector = CreateConnectorClient(serviceUrl, credentials);
        var created = await connector
            .Conversations.CreateConversationAsync(conversationParameters, cancellationToken)
            .ConfigureAwait(false);

        var identity = IdentityOf(credentials?.MicrosoftAppId ?? string.Empty);
        identity.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var activity = CloudAdapterBase.CreationActivity(created, channelId, serviceUrl, conversationParameters);
        using var context = new TurnContext(this, activity);
        context.TurnState.Add<System.Security.Principal.IIdentity>(BotIdentityKey, identity);
        context.TurnState.Add<IConnectorClient>(connector);
        context.TurnState.Add(callback);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Opens a conversation in the tenant of another one and runs a turn in it.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="serviceUrl">Address of the channel's service.</param>
    /// <param name="credentials">The bot's credentials.</param>
    /// <param name="conversationParameters">Who is to be in it; the tenant is noted here.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="reference">The other conversation; one without a conversation opens none.</param>
    /// <param name="cancellationToken">Cancels the call and the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual async Task CreateConversationAsync(
        string channelId,
        string serviceUrl,
        AppCredentials credentials,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        ConversationReference reference,
        CancellationToken cancellationToken
    )
    {
        if (reference.Conversation is null)
        {
            return;
        }

        if (reference.Conversation.TenantId is { } tenantId && !string.IsNullOrWhiteSpace(tenantId))
        {
            conversationParameters.ChannelData = new { tenant = new { tenantId } };
            conversationParameters.TenantId = tenantId;
        }

        await CreateConversationAsync(channelId, serviceUrl, credentials, conversationParameters, callback, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Opens a conversation and runs a turn in it.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="serviceUrl">Address of the channel's service.</param>
    /// <param name="credentials">The bot's credentials.</param>
    /// <param name="conversationParameters">Who is to be in it.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Cancels the call and the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task CreateConversationAsync(
        string channelId,
        string serviceUrl,
        MicrosoftAppCredentials credentials,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    ) => CreateConversationAsync(channelId, serviceUrl, (AppCredentials)credentials, conversationParameters, callback, cancellationToken);

    /// <summary>Opens a conversation in the tenant of another one and runs a turn in it.</summary>
    /// <param name="channelId">Id of the channel.</param>
    /// <param name="serviceUrl">Address of the channel's service.</param>
    /// <param name="credentials">The bot's credentials.</param>
    /// <param name="conversationParameters">Who is to be in it; the tenant is noted here.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="reference">The other conversation; one without a conversation opens none.</param>
    /// <param name="cancellationToken">Cancels the call and the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task CreateConversationAsync(
        string channelId,
        string serviceUrl,
        MicrosoftAppCredentials credentials,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) =>
        CreateConversationAsync(
            channelId,
            serviceUrl,
            (AppCredentials)credentials,
            conversationParameters,
            callback,
            reference,
            cancellationToken
        );

    /// <summary>Takes a member out of the turn's conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="memberId">Id of the member.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends with the call.</returns>
    /// <exception cref="ArgumentNullException">The turn has no conversation.</exception>
    public virtual Task DeleteConversationMemberAsync(ITurnContext turnContext, string memberId, CancellationToken cancellationToken) =>
        OutgoingActivities
            .ConversationsOf(turnContext)
            .DeleteConversationMemberAsync(
                ConversationIdOf(turnContext, nameof(DeleteConversationMemberAsync)),
                memberId,
                cancellationToken
            );

    /// <summary>Lists who an activity of the turn's conversation was sent to.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activityId">Id of the activity; null for the turn's own.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The members.</returns>
    /// <exception cref="ArgumentNullException">The turn has no conversation.</exception>
    public virtual Task<IList<ChannelAccount>> GetActivityMembersAsync(
        ITurnContext turnContext,
        string activityId,
        CancellationToken cancellationToken
    ) =>
        OutgoingActivities
            .ConversationsOf(turnContext)
            .GetActivityMembersAsync(
                ConversationIdOf(turnContext, nameof(GetActivityMembersAsync)),
                activityId ?? turnContext.Activity.Id,
                cancellationToken
            );

    /// <summary>Lists who is in the turn's conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The members.</returns>
    /// <exception cref="ArgumentNullException">The turn has no conversation.</exception>
    public virtual Task<IList<ChannelAccount>> GetConversationMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        OutgoingActivities
            .ConversationsOf(turnContext)
            .GetConversationMembersAsync(ConversationIdOf(turnContext, nameof(GetConversationMembersAsync)), cancellationToken);

    /// <summary>Lists the conversations the bot is in, a page at a time.</summary>
    /// <param name="serviceUrl">Address of the channel's service.</param>
    /// <param name="credentials">The bot's credentials.</param>
    /// <param name="continuationToken">Where the last page ended; null for the first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException">The address is blank, or the credentials are null.</exception>
    public virtual async Task<ConversationsResult> GetConversationsAsync(
        string serviceUrl,
        MicrosoftAppCredentials credentials,
        string continuationToken,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(serviceUrl))
        {
            throw new ArgumentNullException(nameof(serviceUrl));
        }

        ArgumentNullException.ThrowIfNull(credentials);
        using var connector = CreateConnectorClient(serviceUrl, credentials);
        return await connector.Conversations.GetConversationsAsync(continuationToken, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Lists the conversations the bot is in on the turn's channel, a page at a time.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="continuationToken">Where the last page ended; null for the first.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The page.</returns>
    public virtual Task<ConversationsResult> GetConversationsAsync(
        ITurnContext turnContext,
        string continuationToken,
        CancellationToken cancellationToken
    ) => OutgoingActivities.ConversationsOf(turnContext).GetConversationsAsync(continuationToken, cancellationToken);

    private static ClaimsIdentity IdentityOf(string appId) =>
        new([new Claim(AuthenticationConstants.AudienceClaim, appId), new Claim(AuthenticationConstants.AppIdClaim, appId)]);

    private static string ConversationIdOf(ITurnContext turnContext, string member)
    {
        var conversation =
            turnContext.Activity.Conversation
            ?? throw new ArgumentNullException($"{nameof(BotFrameworkAdapter)}.{member}(): missing conversation");
        return string.IsNullOrWhiteSpace(conversation.Id)
            ? throw new ArgumentNullException($"{nameof(BotFrameworkAdapter)}.{member}(): missing conversation.id")
            : conversation.Id;
    }
}
