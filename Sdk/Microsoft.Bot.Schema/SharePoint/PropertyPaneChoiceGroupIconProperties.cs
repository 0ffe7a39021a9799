using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>The icon of an option.</summary>
public class PropertyPaneChoiceGroupIconProperties
{
    /// <summary>The name of the icon.</summary>
    [JsonProperty(PropertyName = "officeFabricIconFontName")]
    public string OfficeFabricIconFontName { get; set; }
}
