using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An option of a drop-down list on a settings page.</summary>
public class PropertyPaneDropDownOption
{
    /// <summary>The kinds of options; numbers on the wire.</summary>
    public enum DropDownOptionType
    {
        /// <summary>One to choose.</summary>
        Normal,

        /// <summary>A line between options.</summary>
        Divider,

        /// <summary>Words above options.</summary>
        Header,
    }

    /// <summary>The place in the list.</summary>
    [JsonProperty(PropertyName = "index")]
    public int Index { get; set; }

    /// <summary>The id of the option.</summary>
    [JsonProperty(PropertyName = "key")]
    public string Key { get; set; }

    /// <summary>The words of the option.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The kind of option.</summary>
    [JsonProperty(PropertyName = "type")]
    public DropDownOptionType Type { get; set; }
}
