using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>A link on a settings page.</summary>
public class PropertyPaneLinkProperties : IPropertyPaneFieldProperties
{
    /// <summary>The words.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>Where to open it, for example "_blank".</summary>
    [JsonProperty(PropertyName = "target")]
    public string Target { get; set; }

    /// <summary>The address.</summary>
    [JsonProperty(PropertyName = "href")]
    public string Href { get; set; }

    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "ariaLabel")]
    public string AriaLabel { get; set; }

    /// <summary>Whether it cannot be used.</summary>
    [JsonProperty(PropertyName = "disabled")]
    public bool Disabled { get; set; }

    /// <summary>The window it opens; null for none.</summary>
    [JsonProperty(PropertyName = "popupWindowProps")]
    public PropertyPaneLinkPopupWindowProperties PopupWindowProps { get; set; }
}
