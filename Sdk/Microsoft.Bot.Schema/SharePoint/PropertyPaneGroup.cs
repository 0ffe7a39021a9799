using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Fields of a settings page that belong together.</summary>
public class PropertyPaneGroup : IPropertyPaneGroupOrConditionalGroup
{
    /// <summary>The fields.</summary>
    [JsonProperty(PropertyName = "groupFields")]
    public IEnumerable<PropertyPaneGroupField> GroupFields { get; set; }

    /// <summary>The words above them.</summary>
    [JsonProperty(PropertyName = "groupName")]
    public string GroupName { get; set; }

    /// <summary>Whether they are folded away.</summary>
    [JsonProperty(PropertyName = "isCollapsed")]
    public bool IsCollapsed { get; set; }

    /// <summary>Whether the words are hidden.</summary>
    [JsonProperty(PropertyName = "isGroupNameHidden")]
    public bool IsGroupNameHidden { get; set; }
}
