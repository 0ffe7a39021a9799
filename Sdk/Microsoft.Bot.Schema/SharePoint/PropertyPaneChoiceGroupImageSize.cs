using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The size of an option's picture.</summary>
public class PropertyPaneChoiceGroupImageSize
{
    /// <summary>The width in pixels.</summary>
    [JsonProperty(PropertyName = "width")]
    public int Width { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonProperty(PropertyName = "height")]
    public int Height { get; set; }
}
