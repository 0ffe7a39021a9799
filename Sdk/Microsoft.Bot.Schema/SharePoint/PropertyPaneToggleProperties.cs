using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A switch on a settings page.</summary>
public class PropertyPaneToggleProperties : IPropertyPaneFieldProperties
{
    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "ariaLabel")]
    public string AriaLabel { get; set; }

    /// <summary>Whether it is on.</summary>
    [JsonProperty(PropertyName = "checked")]
    public bool Checked { get; set; }

    /// <summary>Whether it cannot be changed.</summary>
    [JsonProperty(PropertyName = "disabled")]
    public bool Disabled { get; set; }

    /// <summary>The id of the switch.</summary>
    [JsonProperty(PropertyName = "key")]
    public string Key { get; set; }

    /// <summary>The words above it.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>The words for "off" for those who do not see it.</summary>
    [JsonProperty(PropertyName = "offAriaLabel")]
    public string OffAriaLabel { get; set; }

    /// <summary>The words for "off".</summary>
    [JsonProperty(PropertyName = "offText")]
    public string OffText { get; set; }

    /// <summary>The words for "on" for those who do not see it.</summary>
    [JsonProperty(PropertyName = "onAriaLabel")]
    public string OnAriaLabel { get; set; }

    /// <summary>The words for "on".</summary>
    [JsonProperty(PropertyName = "onText")]
    public string OnText { get; set; }
}
