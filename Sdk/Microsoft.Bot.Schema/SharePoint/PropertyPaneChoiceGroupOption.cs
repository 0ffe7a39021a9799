using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An option on a settings page.</summary>
public class PropertyPaneChoiceGroupOption
{
    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "ariaLabel")]
    public string AriaLabel { get; set; }

    /// <summary>Whether it cannot be chosen.</summary>
    [JsonProperty(PropertyName = "disabled")]
    public bool Disabled { get; set; }

    /// <summary>Whether it is chosen.</summary>
    [JsonProperty(PropertyName = "checked")]
    public bool Checked { get; set; }

    /// <summary>The icon.</summary>
    [JsonProperty(PropertyName = "iconProps")]
    public PropertyPaneChoiceGroupIconProperties IconProps { get; set; }

    /// <summary>The size of the picture.</summary>
    [JsonProperty(PropertyName = "imageSize")]
    public PropertyPaneChoiceGroupImageSize ImageSize { get; set; }

    /// <summary>Where the picture lies.</summary>
    [JsonProperty(PropertyName = "imageSrc")]
    public string ImageSrc { get; set; }

    /// <summary>The id of the option.</summary>
    [JsonProperty(PropertyName = "key")]
    public string Key { get; set; }

    /// <summary>The words of the option.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
