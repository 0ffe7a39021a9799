using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A label on a settings page.</summary>
public class PropertyPaneLabelProperties : IPropertyPaneFieldProperties
{
    /// <summary>The words.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Whether the field it belongs to must be filled in.</summary>
    [JsonProperty(PropertyName = "required")]
    public bool Required { get; set; }
}
