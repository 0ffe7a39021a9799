using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One participant a notification did not reach.</summary>
public class MeetingNotificationRecipientFailureInfo
{
    /// <summary>The id of the participant.</summary>
    [JsonProperty(PropertyName = "recipientMri")]
    public string RecipientMri { get; set; }

    /// <summary>The kind of failure.</summary>
    [JsonProperty(PropertyName = "errorcode")]
    public string ErrorCode { get; set; }

    /// <summary>Why it failed.</summary>
    [JsonProperty(PropertyName = "failureReason")]
    public string FailureReason { get; set; }
}
