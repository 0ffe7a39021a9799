using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether and how the recipient is alerted.</summary>
public class NotificationInfo
{
    /// <summary>Initializes a new instance of the <see cref="NotificationInfo"/> class with nothing set.</summary>
    public NotificationInfo() { }

    /// <summary>Initializes a new instance of the <see cref="NotificationInfo"/> class.</summary>
    /// <param name="alert">Whether to alert in the activity feed.</param>
    public NotificationInfo(bool? alert = default)
    {
        Alert = alert;
    }

    /// <summary>Whether to alert in the activity feed.</summary>
    [JsonProperty(PropertyName = "alert")]
    public bool? Alert { get; set; }

    /// <summary>Whether to alert in the meeting itself.</summary>
    [JsonProperty(PropertyName = "alertInMeeting")]
    public bool? AlertInMeeting { get; set; }

    /// <summary>The page the alert in a meeting shows.</summary>
    [JsonProperty(PropertyName = "externalResourceUrl")]
    public string ExternalResourceUrl { get; set; }
}
