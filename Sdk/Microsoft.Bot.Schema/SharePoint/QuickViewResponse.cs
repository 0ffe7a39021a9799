using AdaptiveCards;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A quick view: what the card shows once it is opened.</summary>
public class QuickViewResponse
{
    /// <summary>What the template is filled with.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }

    /// <summary>The Adaptive Card that is shown.</summary>
    [JsonProperty(PropertyName = "template")]
    public AdaptiveCard Template { get; set; }

    /// <summary>The id of the view.</summary>
    [JsonProperty(PropertyName = "viewId")]
    public string ViewId { get; set; }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>A link shown with it; null for none.</summary>
    [JsonProperty(PropertyName = "externalLink")]
    public ExternalLinkActionParameters ExternalLink { get; set; }

    /// <summary>Where the focus goes; null to leave that to the client.</summary>
    [JsonProperty(PropertyName = "focusParameters")]
    public FocusParameters FocusParameters { get; set; }

    /// <summary>Whether the user must be signed in first.</summary>
    [JsonProperty(PropertyName = "requiresSso")]
    public bool RequiresSso { get; set; }

    /// <summary>The view to open once the user has signed in.</summary>
    [JsonProperty(PropertyName = "postSsoViewId")]
    public string PostSsoViewId { get; set; }
}
