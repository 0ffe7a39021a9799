using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Channel data of a notification into a meeting.</summary>
public class MeetingNotificationChannelData
{
    /// <summary>On whose behalf the notification is shown.</summary>
    [JsonProperty(PropertyName = "OnBehalfOf")]
    public IList<OnBehalfOf> OnBehalfOfList { get; set; }
}
