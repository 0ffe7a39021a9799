using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known about a meeting.</summary>
public class MeetingInfo
{
    /// <summary>Initializes a new instance of the <see cref="MeetingInfo"/> class with nothing set.</summary>
    public MeetingInfo() { }

    /// <summary>Initializes a new instance of the <see cref="MeetingInfo"/> class.</summary>
    /// <param name="details">The meeting itself.</param>
    /// <param name="conversation">Its conversation.</param>
    /// <param name="organizer">Who called it.</param>
    public MeetingInfo(MeetingDetails details, ConversationAccount conversation = default, TeamsChannelAccount organizer = default)
    {
        Details = details;
        Conversation = conversation;
        Organizer = organizer;
    }

    /// <summary>The meeting itself.</summary>
    [JsonProperty(PropertyName = "details")]
    public MeetingDetails Details { get; set; }

    /// <summary>Its conversation.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>Who called it.</summary>
    [JsonProperty(PropertyName = "organizer")]
    public TeamsChannelAccount Organizer { get; set; }
}
