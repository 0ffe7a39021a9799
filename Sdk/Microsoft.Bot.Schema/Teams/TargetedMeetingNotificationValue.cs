using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whom a notification is for, and where it is shown.</summary>
public class TargetedMeetingNotificationValue
{
    /// <summary>The ids of the participants.</summary>
    [JsonProperty(PropertyName = "recipients")]
    public IList<string> Recipients { get; set; }

    /// <summary>Where it is shown.</summary>
    [JsonProperty(PropertyName = "surfaces")]
    public IList<Surface> Surfaces { get; set; }
}
