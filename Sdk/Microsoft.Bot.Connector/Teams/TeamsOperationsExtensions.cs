using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Teams' own operations, bodies only.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>Lists a team's channels.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="teamId">Id of the team.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The channels.</returns>
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Looks up a team.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="teamId">Id of the team.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The team.</returns>
    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Looks up a meeting.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="meetingId">Id of the meeting.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The meeting.</returns>
    public static async Task<MeetingInfo> FetchMeetingInfoAsync(
        this ITeamsOperations operations,
        string meetingId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.Full().FetchMeetingInfoWithHttpMessagesAsync(meetingId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Looks up one who takes part in a meeting.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="meetingId">Id of the meeting.</param>
    /// <param name="participantId">Azure AD object id of the participant.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The participant.</returns>
    public static async Task<TeamsMeetingParticipant> FetchParticipantAsync(
        this ITeamsOperations operations,
        string meetingId,
        string participantId,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .Full()
            .FetchParticipantWithHttpMessagesAsync(meetingId, participantId, tenantId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Notifies some of those who take part in a meeting.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="meetingId">Id of the meeting.</param>
    /// <param name="notification">The notification and whom it is for.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Whom it could not reach; empty when everybody got it.</returns>
    public static async Task<MeetingNotificationResponse> SendMeetingNotificationAsync(
        this ITeamsOperations operations,
        string meetingId,
        MeetingNotificationBase notification,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.Full().SendMeetingNotificationMessageAsync(meetingId, notification, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Sends a message to many users.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The message.</param>
    /// <param name="teamsMembers">The users.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the operation.</returns>
    public static async Task<string> SendMessageToListOfUsersAsync(
        this ITeamsOperations operations,
        IActivity activity,
        List<TeamMember> teamsMembers,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.Full().SendMessageToListOfUsersAsync(activity, teamsMembers, tenantId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Sends a message to every user of a tenant.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The message.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the operation.</returns>
    public static async Task<string> SendMessageToAllUsersInTenantAsync(
        this ITeamsOperations operations,
        IActivity activity,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.Full().SendMessageToAllUsersInTenantAsync(activity, tenantId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Sends a message to every user of a team.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The message.</param>
    /// <param name="teamId">Id of the team.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the operation.</returns>
    public static async Task<string> SendMessageToAllUsersInTeamAsync(
        this ITeamsOperations operations,
        IActivity activity,
        string teamId,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.Full().SendMessageToAllUsersInTeamAsync(activity, teamId, tenantId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Sends a message to many channels.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The message.</param>
    /// <param name="channelsMembers">The channels.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the operation.</returns>
    public static async Task<string> SendMessageToListOfChannelsAsync(
        this ITeamsOperations operations,
        IActivity activity,
        List<TeamMember> channelsMembers,
        string tenantId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations
            .Full()
            .SendMessageToListOfChannelsAsync(activity, channelsMembers, tenantId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Asks how far sending to many has come.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="operationId">Id of the operation, as sending gave it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>How far it has come.</returns>
    public static async Task<BatchOperationState> GetOperationStateAsync(
        this ITeamsOperations operations,
        string operationId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.Full().GetOperationStateAsync(operationId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Lists whom sending to many could not reach, a page at a time.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="operationId">Id of the operation, as sending gave it.</param>
    /// <param name="continuationToken">Where the last page ended; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page of those.</returns>
    public static async Task<BatchFailedEntriesResponse> GetPagedFailedEntriesAsync(
        this ITeamsOperations operations,
        string operationId,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.Full().GetPagedFailedEntriesAsync(operationId, null, continuationToken, cancellationToken);
        return answer.Body;
    }

    /// <summary>Ends sending to many early.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="operationId">Id of the operation, as sending gave it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when it is done.</returns>
    public static async Task CancelOperationAsync(
        this ITeamsOperations operations,
        string operationId,
        CancellationToken cancellationToken = default
    )
    {
        using var _ = await operations.Full().CancelOperationAsync(operationId, null, cancellationToken);
    }

    // The interface promises only the first two; the rest came later and live on the class.
    private static TeamsOperations Full(this ITeamsOperations operations) =>
        operations as TeamsOperations
        ?? throw new System.InvalidOperationException("TeamsOperations with this operation is not available.");
}
