using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A drop-down list on a settings page.</summary>
public class PropertyPaneDropDownProperties : IPropertyPaneFieldProperties
{
    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "ariaLabel")]
    public string AriaLabel { get; set; }

    /// <summary>The place among its like, for screen readers.</summary>
    [JsonProperty(PropertyName = "ariaPositionInSet")]
    public int AriaPositionInSet { get; set; }

    /// <summary>How many of its like there are, for screen readers.</summary>
    [JsonProperty(PropertyName = "ariaSetSize")]
    public int AriaSetSize { get; set; }

    /// <summary>The words above it.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>Whether it cannot be changed.</summary>
    [JsonProperty(PropertyName = "disabled")]
    public bool Disabled { get; set; }

    /// <summary>What is wrong with the choice.</summary>
    [JsonProperty(PropertyName = "errorMessage")]
    public string ErrorMessage { get; set; }

    /// <summary>The key of the option chosen.</summary>
    [JsonProperty(PropertyName = "selectedKey")]
    public string SelectedKey { get; set; }

    /// <summary>The options.</summary>
    [JsonProperty(PropertyName = "options")]
    public IEnumerable<PropertyPaneDropDownOption> Options { get; set; }
}
