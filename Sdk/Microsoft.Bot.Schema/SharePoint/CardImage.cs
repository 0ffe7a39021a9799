using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A picture on a card view.</summary>
public class CardImage
{
    /// <summary>Where the picture lies, or its data.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Image { get; set; }

    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "altText")]
    public string AltText { get; set; }
}
