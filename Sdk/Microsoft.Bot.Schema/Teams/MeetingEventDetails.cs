using System;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What the events about a meeting have in common.</summary>
public class MeetingEventDetails : MeetingDetailsBase
{
    internal MeetingEventDetails(string id = default, Uri joinUrl = default, string title = default, string meetingType = default)
        : base(id, joinUrl, title)
    {
        MeetingType = meetingType;
    }

    /// <summary>The kind of meeting, for example "Scheduled".</summary>
    [JsonProperty(PropertyName = "MeetingType")]
    public string MeetingType { get; set; }
}
