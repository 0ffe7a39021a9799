using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Where the focus goes when a view opens.</summary>
public class FocusParameters
{
    /// <summary>How a screen reader tells of the change.</summary>
    [JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy))]
    public enum AriaLiveOption
    {
        /// <summary>When the user pauses.</summary>
        Polite,

        /// <summary>At once.</summary>
        Assertive,

        /// <summary>Not at all.</summary>
        Off,
    }

    /// <summary>The id of the part that gets the focus.</summary>
    [JsonProperty(PropertyName = "focusTarget")]
    public string FocusTarget { get; set; }

    /// <summary>How a screen reader tells of the change.</summary>
    [JsonProperty(PropertyName = "ariaLive")]
    public AriaLiveOption AriaLive { get; set; }
}
