using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Data a quick view shows.</summary>
public class QuickViewData
{
    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The description.</summary>
    [JsonProperty(PropertyName = "description")]
    public string Description { get; set; }
}
