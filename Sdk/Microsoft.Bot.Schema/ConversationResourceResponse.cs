using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation that was just opened.</summary>
public class ConversationResourceResponse
{
    /// <summary>Initializes a new instance of the <see cref="ConversationResourceResponse"/> class with nothing set.</summary>
    public ConversationResourceResponse() { }

    /// <summary>Initializes a new instance of the <see cref="ConversationResourceResponse"/> class.</summary>
    /// <param name="activityId">The id of the first activity; null when none was sent.</param>
    /// <param name="serviceUrl">The endpoint to send further activities to.</param>
    /// <param name="id">The id of the conversation.</param>
    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        ActivityId = activityId;
        ServiceUrl = serviceUrl;
        Id = id;
    }

    /// <summary>The id of the first activity; null when none was sent.</summary>
    [JsonProperty(PropertyName = "activityId")]
    public string ActivityId { get; set; }

    /// <summary>The endpoint to send further activities to.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The id of the conversation.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
