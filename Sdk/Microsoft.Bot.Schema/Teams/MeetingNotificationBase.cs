using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A notification into a meeting.</summary>
public class MeetingNotificationBase
{
    /// <summary>Initializes a new instance of the <see cref="MeetingNotificationBase"/> class.</summary>
    protected MeetingNotificationBase() { }

    /// <summary>The kind of notification.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
