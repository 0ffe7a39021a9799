using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A slider on a settings page.</summary>
public class PropertyPaneSliderProperties : IPropertyPaneFieldProperties
{
    /// <summary>The words above it.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>The value at the beginning.</summary>
    [JsonProperty(PropertyName = "value")]
    public string Value { get; set; }

    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "ariaLabel")]
    public string AriaLabel { get; set; }

    /// <summary>Whether it cannot be changed.</summary>
    [JsonProperty(PropertyName = "disabled")]
    public bool Disabled { get; set; }

    /// <summary>The largest value.</summary>
    [JsonProperty(PropertyName = "max")]
    public int Max { get; set; }

    /// <summary>The smallest value.</summary>
    [JsonProperty(PropertyName = "min")]
    public int Min { get; set; }

    /// <summary>Whether the value is shown beside it.</summary>
    [JsonProperty(PropertyName = "showValue")]
    public bool ShowValue { get; set; }

    /// <summary>The distance between two values.</summary>
    [JsonProperty(PropertyName = "step")]
    public int Step { get; set; }
}
