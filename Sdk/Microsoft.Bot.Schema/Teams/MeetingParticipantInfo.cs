using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A participant's part in a meeting.</summary>
public class MeetingParticipantInfo
{
    /// <summary>Initializes a new instance of the <see cref="MeetingParticipantInfo"/> class with nothing set.</summary>
    public MeetingParticipantInfo() { }

    /// <summary>Initializes a new instance of the <see cref="MeetingParticipantInfo"/> class.</summary>
    /// <param name="role">The role: organizer, presenter or attendee.</param>
    /// <param name="inMeeting">Whether the participant is there at the moment.</param>
    public MeetingParticipantInfo(string role = default, bool? inMeeting = default)
    {
        Role = role;
        InMeeting = inMeeting;
    }

    /// <summary>The role: organizer, presenter or attendee.</summary>
    [JsonProperty(PropertyName = "role")]
    public string Role { get; set; }

    /// <summary>Whether the participant is there at the moment.</summary>
    [JsonProperty(PropertyName = "inMeeting")]
    public bool? InMeeting { get; set; }
}
