using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant of a meeting, in one flat object.</summary>
public class TeamsParticipantChannelAccount : TeamsChannelAccount
{
    /// <summary>Initializes a new instance of the <see cref="TeamsParticipantChannelAccount"/> class with nothing set.</summary>
    public TeamsParticipantChannelAccount() { }

    /// <summary>Initializes a new instance of the <see cref="TeamsParticipantChannelAccount"/> class.</summary>
    /// <param name="id">The channel's id of the participant; unique within the channel.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="givenName">The given name.</param>
    /// <param name="surname">The family name.</param>
    /// <param name="email">The mail address.</param>
    /// <param name="userPrincipalName">The name the user signs in with.</param>
    /// <param name="tenantId">The id of the user's tenant.</param>
    /// <param name="userRole">The role of the user in the team.</param>
    /// <param name="meetingRole">The role in the meeting.</param>
    /// <param name="inMeeting">Whether the participant is there at the moment.</param>
    /// <param name="conversation">The conversation of the meeting.</param>
    public TeamsParticipantChannelAccount(
        string id = default,
        string name = default,
        string givenName = default,
        string surname = default,
        string email = default,
        string userPrincipalName = default,
        string tenantId = default,
        string userRole = default,
        string meetingRole = default,
        bool inMeeting = default,
        ConversationAccount conversation = default
    )
        : base(id, name, givenName, surname, email, userPrincipalName, tenantId, userRole)
    {
        MeetingRole = meetingRole;
        InMeeting = inMeeting;
        Conversation = conversation;
    }

    /// <summary>The role in the meeting.</summary>
    [JsonProperty(PropertyName = "meetingRole")]
    public string MeetingRole { get; set; }

    /// <summary>Whether the participant is there at the moment.</summary>
    [JsonProperty(PropertyName = "inMeeting")]
    public bool InMeeting { get; set; }

    /// <summary>The conversation of the meeting.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }
}
