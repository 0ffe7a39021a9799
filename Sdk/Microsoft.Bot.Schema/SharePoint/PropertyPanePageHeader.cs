using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The head of a settings page.</summary>
public class PropertyPanePageHeader
{
    /// <summary>What the page is for.</summary>
    [JsonProperty(PropertyName = "description")]
    public string Description { get; set; }
}
