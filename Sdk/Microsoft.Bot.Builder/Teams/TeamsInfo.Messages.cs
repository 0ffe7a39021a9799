using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>Messages to channels, to many at once, and notes in meetings.</content>
public static partial class TeamsInfo
{
    /// <summary>Opens a conversation in a Teams channel with a message, through a <see cref="BotFrameworkAdapter"/>.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The message.</param>
    /// <param name="teamsChannelId">Id of the channel.</param>
    /// <param name="credentials">The bot's credentials.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The new conversation and the message's id in it.</returns>
    /// <exception cref="ArgumentNullException">The turn or the credentials are null, or the channel's id empty.</exception>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        MicrosoftAppCredentials credentials,
        CancellationToken cancellationToken = default
    )
    {
        var parameters = ParametersOf(turnContext, activity, teamsChannelId);
        ArgumentNullException.ThrowIfNull(credentials);
        Tuple<ConversationReference, string> result = null;
        await ((BotFrameworkAdapter)turnContext.Adapter)
            .CreateConversationAsync(
                teamsChannelId,
                turnContext.Activity.ServiceUrl,
                credentials,
                parameters,
                (created, _) =>
                {
                    result = Tuple.Create(created.Activity.GetConversationReference(), created.Activity.Id);
                    return Task.CompletedTask;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return result;
    }

    /// <summary>Begins a conversation in a channel with a message.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activity">The message.</param>
    /// <param name="teamsChannelId">The channel.</param>
    /// <param name="botAppId">The bot's app id.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The conversation, and the id of the message.</returns>
    /// <exception cref="ArgumentNullException">The context or the channel is null or empty.</exception>
    /// <exception cref="InvalidOperationException">The context has no activity.</exception>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamsChannelId,
        string botAppId,
        CancellationToken cancellationToken = default
    )
    {
        var parameters = ParametersOf(turnContext, activity, teamsChannelId);
        Tuple<ConversationReference, string> result = null;
        await turnContext
            .Adapter.CreateConversationAsync(
                botAppId,
                Channels.Msteams,
                turnContext.Activity.ServiceUrl,
                null,
                parameters,
                (created, _) =>
                {
                    result = Tuple.Create(created.Activity.GetConversationReference(), created.Activity.Id);
                    return Task.CompletedTask;
                },
                cancellationToken
            )
            .ConfigureAwait(false);
        return result;
    }

    /// <summary>Shows a note in a meeting.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="notification">The note.</param>
    /// <param name="meetingId">The meeting; null for the turn's own.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>Whom the note did not reach.</returns>
    public static async Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        ITurnContext turnContext,
        MeetingNotificationBase notification,
        string meetingId = null,
        CancellationToken cancellationToken = default
    )
    {
        meetingId ??= MeetingOf(turnContext);
        notification = notification ?? throw Required(nameof(notification));
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.SendMeetingNotificationAsync(meetingId, notification, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a message to users.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activity">The message.</param>
    /// <param name="teamsMembers">The users.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The id of the operation.</returns>
    public static async Task<string> SendMessageToListOfUsersAsync(
        ITurnContext turnContext,
        IActivity activity,
        List<TeamMember> teamsMembers,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        activity = activity ?? throw Required(nameof(activity));
        teamsMembers = teamsMembers ?? throw Required(nameof(teamsMembers));
        tenantId = tenantId ?? throw Required(nameof(tenantId));
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a message to all users of a tenant.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activity">The message.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The id of the operation.</returns>
    public static async Task<string> SendMessageToAllUsersInTenantAsync(
        ITurnContext turnContext,
        IActivity activity,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        activity = activity ?? throw Required(nameof(activity));
        tenantId = tenantId ?? throw Required(nameof(tenantId));
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.SendMessageToAllUsersInTenantAsync(activity, tenantId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a message to all users of a team.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activity">The message.</param>
    /// <param name="teamId">The team.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The id of the operation.</returns>
    public static async Task<string> SendMessageToAllUsersInTeamAsync(
        ITurnContext turnContext,
        IActivity activity,
        string teamId,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        activity = activity ?? throw Required(nameof(activity));
        teamId = teamId ?? throw Required(nameof(teamId));
        tenantId = tenantId ?? throw Required(nameof(tenantId));
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Sends a message to channels.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="activity">The message.</param>
    /// <param name="channelsMembers">The channels.</param>
    /// <param name="tenantId">The tenant.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The id of the operation.</returns>
    public static async Task<string> SendMessageToListOfChannelsAsync(
        ITurnContext turnContext,
        IActivity activity,
        List<TeamMember> channelsMembers,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        activity = activity ?? throw Required(nameof(activity));
        channelsMembers = channelsMembers ?? throw Required(nameof(channelsMembers));
        tenantId = tenantId ?? throw Required(nameof(tenantId));
        using var client = TeamsClientOf(turnContext);
        return await client
            .Teams.SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Says how far an operation is.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="operationId">The operation.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>Its state.</returns>
    public static async Task<BatchOperationState> GetOperationStateAsync(
        ITurnContext turnContext,
        string operationId,
        CancellationToken cancellationToken = default
    )
    {
        operationId = operationId ?? throw Required(nameof(operationId));
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.GetOperationStateAsync(operationId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets a page of those an operation failed for.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="operationId">The operation.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>Those it failed for.</returns>
    public static async Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        ITurnContext turnContext,
        string operationId,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        operationId = operationId ?? throw Required(nameof(operationId));
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.GetPagedFailedEntriesAsync(operationId, continuationToken, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives an operation up.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="operationId">The operation.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>A task that ends when it is given up.</returns>
    public static async Task CancelOperationAsync(
        ITurnContext turnContext,
        string operationId,
        CancellationToken cancellationToken = default
    )
    {
        operationId = operationId ?? throw Required(nameof(operationId));
        using var client = TeamsClientOf(turnContext);
        await client.Teams.CancelOperationAsync(operationId, cancellationToken).ConfigureAwait(false);
    }

    private static ConversationParameters ParametersOf(ITurnContext turnContext, IActivity activity, string teamsChannelId)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity is null)
        {
            throw new InvalidOperationException(nameof(turnContext.Activity));
        }

        if (string.IsNullOrEmpty(teamsChannelId))
        {
            throw new ArgumentNullException(nameof(teamsChannelId));
        }

        return new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo { Id = teamsChannelId } },
            Activity = (Activity)activity,
        };
    }
}
