using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>One settings page.</summary>
public class PropertyPanePage
{
    /// <summary>The groups of fields.</summary>
    [JsonProperty(PropertyName = "groups")]
    public IEnumerable<IPropertyPaneGroupOrConditionalGroup> Groups { get; set; }

    /// <summary>Whether the groups can be folded.</summary>
    [JsonProperty(PropertyName = "displayGroupsAsAccordion")]
    public bool DisplayGroupsAsAccordion { get; set; }

    /// <summary>The head of the page.</summary>
    [JsonProperty(PropertyName = "header")]
    public PropertyPanePageHeader Header { get; set; }
}
