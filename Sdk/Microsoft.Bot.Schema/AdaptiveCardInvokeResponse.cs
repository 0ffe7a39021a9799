using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The body of the answer to an <c>adaptiveCard/action</c> invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>The outcome as an HTTP status code; the HTTP answer itself is 200.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    /// <summary>The media type of the value.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>A card, a message, an error or a sign-in request, as the type says.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
