using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A check box on a settings page.</summary>
public class PropertyPaneCheckboxProperties : IPropertyPaneFieldProperties
{
    /// <summary>The words beside it.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Whether it is checked.</summary>
    [JsonProperty(PropertyName = "checked")]
    public bool Checked { get; set; }

    /// <summary>Whether it cannot be changed.</summary>
    [JsonProperty(PropertyName = "disabled")]
    public bool Disabled { get; set; }
}
