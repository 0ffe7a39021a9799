using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The settings page of a card.</summary>
public class GetPropertyPaneConfigurationResponse
{
    /// <summary>The pages.</summary>
    [JsonProperty(PropertyName = "pages")]
    public IEnumerable<PropertyPanePage> Pages { get; set; }

    /// <summary>Which page is shown first, counted from 0.</summary>
    [JsonProperty(PropertyName = "currentPage")]
    public int CurrentPage { get; set; }

    /// <summary>How long to wait before showing that it loads, in milliseconds.</summary>
    [JsonProperty(PropertyName = "loadingIndicatorDelayTime")]
    public int LoadingIndicatorDelayTime { get; set; }

    /// <summary>Whether to show that it loads.</summary>
    [JsonProperty(PropertyName = "showLoadingIndicator")]
    public bool ShowLoadingIndicator { get; set; }
}
