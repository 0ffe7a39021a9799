using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Options on a settings page, one of which is chosen.</summary>
public class PropertyPaneChoiceGroupProperties : IPropertyPaneFieldProperties
{
    /// <summary>The words above them.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>The options.</summary>
    [JsonProperty(PropertyName = "options")]
    public IEnumerable<PropertyPaneChoiceGroupOption> Options { get; set; }
}
