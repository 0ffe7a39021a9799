using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of the event that a meeting ended.</summary>
public class MeetingEndEventDetails : MeetingEventDetails
{
    /// <summary>Initializes a new instance of the <see cref="MeetingEndEventDetails"/> class with nothing set.</summary>
    public MeetingEndEventDetails() { }

    /// <summary>Initializes a new instance of the <see cref="MeetingEndEventDetails"/> class.</summary>
    /// <param name="id">The id of the meeting, encoded in base64.</param>
    /// <param name="joinUrl">Where to join the meeting.</param>
    /// <param name="title">The title of the meeting.</param>
    /// <param name="meetingType">The kind of meeting; "Scheduled" unless given.</param>
    /// <param name="endTime">When it ended, in UTC.</param>
    public MeetingEndEventDetails(
        string id,
        Uri joinUrl = default,
        string title = default,
        string meetingType = "Scheduled",
        DateTime endTime = default
    )
        : base(id, joinUrl, title, meetingType)
    {
        EndTime = endTime;
    }

    /// <summary>When it ended, in UTC.</summary>
    [JsonProperty(PropertyName = "EndTime")]
    public DateTime EndTime { get; set; }
}
