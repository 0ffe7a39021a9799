using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The answer to an action on a card: what is shown next.</summary>
public class BaseHandleActionResponse
{
    /// <summary>Initializes a new instance of the <see cref="BaseHandleActionResponse"/> class.</summary>
    /// <param name="responseType">What is shown next.</param>
    protected BaseHandleActionResponse(ViewResponseType responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>The view to show; null for none.</summary>
    [JsonProperty(PropertyName = "renderArguments")]
    public object RenderArguments { get; set; }

    [JsonProperty(PropertyName = "responseType")]
    private ViewResponseType ResponseType { get; set; }
}
