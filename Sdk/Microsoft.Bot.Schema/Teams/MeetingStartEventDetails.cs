using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the event that a meeting began.</summary>
public class MeetingStartEventDetails : MeetingEventDetails
{
    /// <summary>Initializes a new instance of the <see cref="MeetingStartEventDetails"/> class with nothing set.</summary>
    public MeetingStartEventDetails() { }

    /// <summary>Initializes a new instance of the <see cref="MeetingStartEventDetails"/> class.</summary>
    /// <param name="id">The id of the meeting, encoded in base64.</param>
    /// <param name="joinUrl">Where to join the meeting.</param>
    /// <param name="title">The title of the meeting.</param>
    /// <param name="meetingType">The kind of meeting; "Scheduled" unless given.</param>
    /// <param name="startTime">When it began, in UTC.</param>
    public MeetingStartEventDetails(
        string id,
        Uri joinUrl = default,
        string title = default,
        string meetingType = "Scheduled",
        DateTime startTime = default
    )
        : base(id, joinUrl, title, meetingType)
    {
        StartTime = startTime;
    }

    /// <summary>When it began, in UTC.</summary>
    [JsonProperty(PropertyName = "StartTime")]
    public DateTime StartTime { get; set; }
}
