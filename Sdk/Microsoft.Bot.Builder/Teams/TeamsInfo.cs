using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Microsoft Teams about teams, channels, members and meetings, with the connector of a turn.</summary>
/// <remarks>An id that is null is taken from the turn's activity; where it has none, an <see cref="InvalidOperationException"/> says so.</remarks>
public static partial class TeamsInfo
{
    private const string NotInTeam = "This method is only valid within the scope of MS Teams Team.";
    private const string NotInMeeting = "This method is only valid within the scope of a MS Teams Meeting.";

    /// <summary>Gets somebody who takes part in a meeting.</summary>
    /// <param name="turnContext">The context of a turn in the meeting.</param>
    /// <param name="meetingId">The meeting; null for the turn's own.</param>
    /// <param name="participantId">The participant's Azure AD object id; null for the sender's.</param>
    /// <param name="tenantId">The tenant; null for the turn's own.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The participant, with the role in the meeting.</returns>
    public static async Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(
        ITurnContext turnContext,
        string meetingId = null,
        string participantId = null,
        string tenantId = null,
        CancellationToken cancellationToken = default
    )
    {
        var activity = turnContext.Activity;
        meetingId ??= MeetingOf(turnContext);
        participantId ??= activity.From.AadObjectId ?? throw Required(nameof(participantId));
        tenantId ??= activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id ?? throw Required(nameof(tenantId));
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.FetchParticipantAsync(meetingId, participantId, tenantId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets a meeting.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="meetingId">The meeting; null for the turn's own.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The meeting.</returns>
    public static async Task<MeetingInfo> GetMeetingInfoAsync(
        ITurnContext turnContext,
        string meetingId = null,
        CancellationToken cancellationToken = default
    )
    {
        meetingId ??= MeetingOf(turnContext);
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.FetchMeetingInfoAsync(meetingId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets a team.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="teamId">The team; null for the turn's own.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The team.</returns>
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default
    )
    {
        teamId ??= TeamOf(turnContext);
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.FetchTeamDetailsAsync(teamId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gets the channels of a team.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="teamId">The team; null for the turn's own.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The channels.</returns>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default
    )
    {
        teamId ??= TeamOf(turnContext);
        using var client = TeamsClientOf(turnContext);
        var channels = await client.Teams.FetchChannelListAsync(teamId, cancellationToken).ConfigureAwait(false);
        return channels.Conversations;
    }

    /// <summary>Gets the members of a team.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="teamId">The team; null for the turn's own.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The members.</returns>
    [Obsolete(
        "Microsoft Teams is deprecating the non-paged version of the getMembers API which this method uses. Please use GetPagedTeamMembersAsync instead of this API."
    )]
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        CancellationToken cancellationToken = default
    ) => MembersAsync(turnContext, teamId ?? TeamOf(turnContext), cancellationToken);

    /// <summary>Gets the members of the turn's team or, outside of one, of its conversation.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The members.</returns>
    [Obsolete(
        "Microsoft Teams is deprecating the non-paged version of the getMembers API which this method uses. Please use GetPagedMembersAsync instead of this API."
    )]
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken = default
    ) => MembersAsync(turnContext, TeamOrConversationOf(turnContext), cancellationToken);

    /// <summary>Gets a page of the members of a team.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="teamId">The team; null for the turn's own.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="pageSize">How many to get; null for as many as Teams likes.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The members.</returns>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = default,
        int? pageSize = default,
        CancellationToken cancellationToken = default
    ) => PagedMembersAsync(turnContext, teamId ?? TeamOf(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>Gets a page of the members of the turn's team or, outside of one, of its conversation.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="pageSize">How many to get; null for as many as Teams likes.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The members.</returns>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default
    ) => PagedMembersAsync(turnContext, TeamOrConversationOf(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>Gets a member of a team.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="userId">The member.</param>
    /// <param name="teamId">The team; null for the turn's own.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The member.</returns>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext,
        string userId,
        string teamId = null,
        CancellationToken cancellationToken = default
    ) => MemberAsync(turnContext, userId, teamId ?? TeamOf(turnContext), cancellationToken);

    /// <summary>Gets a member of the turn's team or, outside of one, of its conversation.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="userId">The member.</param>
    /// <param name="cancellationToken">Signals that asking should be given up.</param>
    /// <returns>The member.</returns>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext,
        string userId,
        CancellationToken cancellationToken = default
    ) => MemberAsync(turnContext, userId, TeamOrConversationOf(turnContext), cancellationToken);

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersAsync(
        ITurnContext turnContext,
        string conversationId,
        CancellationToken cancellationToken
    )
    {
        ThrowIfMissing(conversationId, "The GetMembers operation needs a valid conversation Id.");
        var conversations = ConnectorOf(turnContext).Conversations;
        var members = await conversations.GetConversationMembersAsync(conversationId, cancellationToken).ConfigureAwait(false);
        return members.Select(member => JObject.FromObject(member).ToObject<TeamsChannelAccount>());
    }

    private static async Task<TeamsPagedMembersResult> PagedMembersAsync(
        ITurnContext turnContext,
        string conversationId,
        string continuationToken,
        int? pageSize,
        CancellationToken cancellationToken
    )
    {
        ThrowIfMissing(conversationId, "The GetMembers operation needs a valid conversation Id.");
        var page = await ConnectorOf(turnContext)
            .Conversations.GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken)
            .ConfigureAwait(false);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turnContext,
        string userId,
        string conversationId,
        CancellationToken cancellationToken
    )
    {
        ThrowIfMissing(conversationId, "The GetMembers operation needs a valid conversation Id.");
        ThrowIfMissing(userId, "The GetMember operation needs a valid user Id.");
        var conversations = (Conversations)ConnectorOf(turnContext).Conversations;
        var member = await conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken).ConfigureAwait(false);
        return JObject.FromObject(member).ToObject<TeamsChannelAccount>();
    }

    private static string TeamOf(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException(NotInTeam);

    private static string TeamOrConversationOf(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id ?? turnContext.Activity.Conversation?.Id;

    private static string MeetingOf(ITurnContext turnContext) =>
        turnContext.Activity.TeamsGetMeetingInfo()?.Id ?? throw new InvalidOperationException(NotInMeeting);

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsConnectorClient TeamsClientOf(ITurnContext turnContext) =>
        ConnectorOf(turnContext) switch
        {
            ConnectorClient own => new TeamsConnectorClient(own.BaseUri, own.Credentials, own.HttpClient, disposeHttpClient: false),
            var other => new TeamsConnectorClient(other.BaseUri, other.Credentials),
        };

    private static InvalidOperationException Required(string name) => new($"{name} is required.");

    private static void ThrowIfMissing(string id, string message)
    {
        if (id is null)
        {
            throw new InvalidOperationException(message);
        }
    }
}
