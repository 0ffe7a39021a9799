using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A user's part in a meeting.</summary>
public class UserMeetingDetails
{
    /// <summary>The role: organizer, presenter or attendee.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>Whether the user is there at the moment.</summary>
    [JsonProperty(PropertyName = "inMeeting")]
    public bool InMeeting { get; set; }
}
