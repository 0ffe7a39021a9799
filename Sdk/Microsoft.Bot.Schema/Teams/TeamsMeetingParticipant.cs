using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant of a meeting.</summary>
public class TeamsMeetingParticipant
{
    /// <summary>Initializes a new instance of the <see cref="TeamsMeetingParticipant"/> class with nothing set.</summary>
    public TeamsMeetingParticipant() { }

    /// <summary>Initializes a new instance of the <see cref="TeamsMeetingParticipant"/> class.</summary>
    /// <param name="user">Who it is.</param>
    /// <param name="conversation">The conversation of the meeting.</param>
    /// <param name="meeting">The part in the meeting.</param>
    public TeamsMeetingParticipant(
        TeamsChannelAccount user,
        ConversationAccount conversation = default,
        MeetingParticipantInfo meeting = default
    )
    {
        User = user;
        Conversation = conversation;
        Meeting = meeting;
    }

    /// <summary>Who it is.</summary>
    [JsonProperty(PropertyName = "user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The part in the meeting.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public MeetingParticipantInfo Meeting { get; set; }

    /// <summary>The conversation of the meeting.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }
}
