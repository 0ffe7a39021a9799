using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Somebody who joined or left a meeting.</summary>
public class TeamsMeetingMember
{
    /// <summary>Initializes a new instance of the <see cref="TeamsMeetingMember"/> class.</summary>
    /// <param name="user">Who it is.</param>
    /// <param name="meeting">The part in the meeting.</param>
    public TeamsMeetingMember(TeamsChannelAccount user, UserMeetingDetails meeting)
    {
        User = user;
        Meeting = meeting;
    }

    /// <summary>Who it is.</summary>
    [JsonProperty(PropertyName = "user")]
    public TeamsChannelAccount User { get; set; }

    /// <summary>The part in the meeting.</summary>
    [JsonProperty(PropertyName = "meeting")]
    public UserMeetingDetails Meeting { get; set; }
}
