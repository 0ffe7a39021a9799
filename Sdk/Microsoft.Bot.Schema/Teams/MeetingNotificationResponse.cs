using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a notification into a meeting, when it did not reach everybody.</summary>
public class MeetingNotificationResponse
{
    /// <summary>Whom it did not reach.</summary>
    [JsonProperty(PropertyName = "recipientsFailureInfo")]
    public IList<MeetingNotificationRecipientFailureInfo> RecipientsFailureInfo { get; set; }
}
