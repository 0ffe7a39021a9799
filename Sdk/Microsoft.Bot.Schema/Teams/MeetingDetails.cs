using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What is known about a meeting: when it is, what kind.</summary>
public class MeetingDetails : MeetingDetailsBase
{
    /// <summary>Initializes a new instance of the <see cref="MeetingDetails"/> class with nothing set.</summary>
    public MeetingDetails() { }

    /// <summary>Initializes a new instance of the <see cref="MeetingDetails"/> class.</summary>
    /// <param name="id">The id of the meeting, encoded in base64.</param>
    /// <param name="msGraphResourceId">The id of the meeting in Microsoft Graph.</param>
    /// <param name="scheduledStartTime">When it is to begin, in UTC.</param>
    /// <param name="scheduledEndTime">When it is to end, in UTC.</param>
    /// <param name="joinUrl">Where to join the meeting.</param>
    /// <param name="title">The title of the meeting.</param>
    /// <param name="type">The kind of meeting; "Scheduled" unless given.</param>
    public MeetingDetails(
        string id,
        string msGraphResourceId = default,
        DateTime? scheduledStartTime = default,
        DateTime? scheduledEndTime = default,
        Uri joinUrl = default,
        string title = default,
        string type = "Scheduled"
    )
        : base(id, joinUrl, title)
    {
        MsGraphResourceId = msGraphResourceId;
        ScheduledStartTime = scheduledStartTime;
        ScheduledEndTime = scheduledEndTime;
        Type = type;
    }

    /// <summary>The id of the meeting in Microsoft Graph.</summary>
    [JsonProperty(PropertyName = "msGraphResourceId")]
    public string MsGraphResourceId { get; set; }

    /// <summary>When it is to begin, in UTC; null for one without a time.</summary>
    [JsonProperty(PropertyName = "scheduledStartTime")]
    public DateTime? ScheduledStartTime { get; set; }

    /// <summary>When it is to end, in UTC; null for one without a time.</summary>
    [JsonProperty(PropertyName = "scheduledEndTime")]
    public DateTime? ScheduledEndTime { get; set; }

    /// <summary>The kind of meeting, for example "Scheduled", "Recurring" or "MeetNow".</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
