using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>
/// Teams' own operations over HTTP. Each throws <see cref="HttpOperationException"/> on an unexpected status; those of sending to
/// many try again while Teams is too busy and throw <see cref="AggregateException"/> with every failure when it stays so.
/// </summary>
public class TeamsOperations : ITeamsOperations
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="client">The client that sends the requests.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public TeamsOperations(TeamsConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>Gets the client that sends the requests.</summary>
    public TeamsConnectorClient Client { get; private set; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "FetchChannelList", HttpMethod.Get, $"v3/teams/{RestOperation.Part(teamId, nameof(teamId))}/conversations")
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendAsync<ConversationList>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "FetchTeamDetails", HttpMethod.Get, $"v3/teams/{RestOperation.Part(teamId, nameof(teamId))}")
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendAsync<TeamDetails>(cancellationToken);

    /// <summary>Looks up a meeting.</summary>
    /// <param name="meetingId">Id of the meeting.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. The meeting.</returns>
    public async Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(
        string meetingId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "FetchMeetingInfo", HttpMethod.Get, $"v1/meetings/{RestOperation.Part(meetingId, nameof(meetingId))}")
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendAsync<MeetingInfo>(cancellationToken);

    /// <summary>Looks up one who takes part in a meeting.</summary>
    /// <param name="meetingId">Id of the meeting.</param>
    /// <param name="participantId">Azure AD object id of the participant.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. The participant.</returns>
    public async Task<HttpOperationResponse<TeamsMeetingParticipant>> FetchParticipantWithHttpMessagesAsync(
        string meetingId,
        string participantId,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(
                Client.Service,
                "FetchParticipant",
                HttpMethod.Get,
                $"v1/meetings/{RestOperation.Part(meetingId, nameof(meetingId))}/participants/{RestOperation.Part(participantId, nameof(participantId))}"
            )
            .Query("tenantId", RestOperation.Required(tenantId, nameof(tenantId)))
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendAsync<TeamsMeetingParticipant>(cancellationToken);

    /// <summary>Notifies some of those who take part in a meeting.</summary>
    /// <param name="meetingId">Id of the meeting.</param>
    /// <param name="notification">The notification and whom it is for.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. Whom it could not reach; empty when everybody got it.</returns>
    public async Task<HttpOperationResponse<MeetingNotificationResponse>> SendMeetingNotificationMessageAsync(
        string meetingId,
        MeetingNotificationBase notification,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(
                Client.Service,
                "SendMeetingNotificationMessage",
                HttpMethod.Post,
                $"v1/meetings/{RestOperation.Part(meetingId, nameof(meetingId))}/notification"
            )
            .Body(RestOperation.Required(notification, nameof(notification)))
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .Expect(HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.MultiStatus)
            .SendAsync<MeetingNotificationResponse>(cancellationToken);

    /// <summary>Sends a message to many users.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="teamsMembers">The users.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. Id of the operation.</returns>
    public async Task<HttpOperationResponse<string>> SendMessageToListOfUsersAsync(
        IActivity activity,
        List<TeamMember> teamsMembers,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "SendMessageToListOfUsers", HttpMethod.Post, "v3/batch/conversation/users/")
            .Body(
                new
                {
                    activity = RestOperation.Required(activity, nameof(activity)),
                    members = RestOperation.Required(teamsMembers, nameof(teamsMembers)),
                    tenantId = RestOperation.Required(tenantId, nameof(tenantId)),
                }
            )
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .Expect(HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Accepted)
            .SendPatientlyAsync<string>(cancellationToken);

    /// <summary>Sends a message to every user of a tenant.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. Id of the operation.</returns>
    public async Task<HttpOperationResponse<string>> SendMessageToAllUsersInTenantAsync(
        IActivity activity,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "SendMessageToAllUsersInTenant", HttpMethod.Post, "v3/batch/conversation/tenant/")
            .Body(
                new
                {
                    activity = RestOperation.Required(activity, nameof(activity)),
                    tenantId = RestOperation.Required(tenantId, nameof(tenantId)),
                }
            )
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .Expect(HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Accepted)
            .SendPatientlyAsync<string>(cancellationToken);

    /// <summary>Sends a message to every user of a team.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="teamId">Id of the team.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. Id of the operation.</returns>
    public async Task<HttpOperationResponse<string>> SendMessageToAllUsersInTeamAsync(
        IActivity activity,
        string teamId,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "SendMessageToAllUsersInTeam", HttpMethod.Post, "v3/batch/conversation/team/")
            .Body(
                new
                {
                    activity = RestOperation.Required(activity, nameof(activity)),
                    teamId = RestOperation.Required(teamId, nameof(teamId)),
                    tenantId = RestOperation.Required(tenantId, nameof(tenantId)),
                }
            )
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .Expect(HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Accepted)
            .SendPatientlyAsync<string>(cancellationToken);

    /// <summary>Sends a message to many channels.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="channelsMembers">The channels.</param>
    /// <param name="tenantId">Id of the tenant.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. Id of the operation.</returns>
    public async Task<HttpOperationResponse<string>> SendMessageToListOfChannelsAsync(
        IActivity activity,
        List<TeamMember> channelsMembers,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "SendMessageToListOfChannels", HttpMethod.Post, "v3/batch/conversation/channels/")
            .Body(
                new
                {
                    activity = RestOperation.Required(activity, nameof(activity)),
                    members = RestOperation.Required(channelsMembers, nameof(channelsMembers)),
                    tenantId = RestOperation.Required(tenantId, nameof(tenantId)),
                }
            )
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .Expect(HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Accepted)
            .SendPatientlyAsync<string>(cancellationToken);

    /// <summary>Asks how far sending to many has come.</summary>
    /// <param name="operationId">Id of the operation, as sending gave it.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. How far it has come.</returns>
    public async Task<HttpOperationResponse<BatchOperationState>> GetOperationStateAsync(
        string operationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(
                Client.Service,
                "GetOperationState",
                HttpMethod.Get,
                $"v3/batch/conversation/{RestOperation.Part(operationId, nameof(operationId))}"
            )
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendPatientlyAsync<BatchOperationState>(cancellationToken);

    /// <summary>Lists whom sending to many could not reach, a page at a time.</summary>
    /// <param name="operationId">Id of the operation, as sending gave it.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="continuationToken">Where the last page ended; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body. A page of those.</returns>
    public async Task<HttpOperationResponse<BatchFailedEntriesResponse>> GetPagedFailedEntriesAsync(
        string operationId,
        Dictionary<string, List<string>> customHeaders = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(
                Client.Service,
                "GetPagedFailedEntries",
                HttpMethod.Get,
                $"v3/batch/conversation/failedentries/{RestOperation.Part(operationId, nameof(operationId))}"
            )
            .Query("continuationToken", continuationToken)
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendPatientlyAsync<BatchFailedEntriesResponse>(cancellationToken);

    /// <summary>Ends sending to many early.</summary>
    /// <param name="operationId">Id of the operation, as sending gave it.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer.</returns>
    public async Task<HttpOperationResponse> CancelOperationAsync(
        string operationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(
                Client.Service,
                "CancelOperation",
                HttpMethod.Delete,
                $"v3/batch/conversation/{RestOperation.Part(operationId, nameof(operationId))}"
            )
            .Headers(customHeaders)
            .FailAs(RestFailure.AsHttpOperation)
            .SendPatientlyAsync(cancellationToken);
}
