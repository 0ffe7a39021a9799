using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A card on a SharePoint dashboard.</summary>
public class AceData
{
    /// <summary>The sizes of a card.</summary>
    [JsonConverter(typeof(StringEnumConverter))]
    public enum AceCardSize
    {
        /// <summary>The ordinary size.</summary>
        Medium,

        /// <summary>Twice as wide.</summary>
        Large,
    }

    /// <summary>The size of the card.</summary>
    [JsonProperty(PropertyName = "cardSize")]
    public AceCardSize CardSize { get; set; }

    /// <summary>The version of the data.</summary>
    [JsonProperty(PropertyName = "dataVersion")]
    public string DataVersion { get; set; }

    /// <summary>The id of the card.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The name or address of the icon.</summary>
    [JsonProperty(PropertyName = "iconProperty")]
    public string IconProperty { get; set; }

    /// <summary>What the card shows.</summary>
    [JsonProperty(PropertyName = "description")]
    public string Description { get; set; }

    /// <summary>Whether the card is shown; null leaves that to the client.</summary>
    [JsonProperty(PropertyName = "isVisible")]
    public bool? IsVisible { get; set; }

    /// <summary>The settings of the card.</summary>
    [JsonProperty(PropertyName = "properties")]
    public JObject Properties { get; set; }
}
