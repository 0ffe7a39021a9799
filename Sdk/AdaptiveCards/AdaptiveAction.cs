using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Something that happens when the user presses a button or taps an element.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    /// <summary>The words on the button; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("title")]
    [DefaultValue(null)]
    public string Title { get; set; }

    /// <summary>What is said aloud for this action; null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement("speak")]
    [DefaultValue(null)]
    [System.Obsolete("Action.Speak is read by no host. Use AdaptiveCard.Speak")]
    public string Speak { get; set; }

    /// <summary>The address of the picture on the button; null for none. May be a data URI.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("iconUrl")]
    [DefaultValue(null)]
    public string IconUrl { get; set; }

    /// <summary>"default", "positive" or "destructive"; null means default.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("style")]
    [DefaultValue(null)]
    public string Style { get; set; }

    /// <summary>Whether the button can be pressed; true unless said otherwise.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("isEnabled")]
    [DefaultValue(true)]
    public bool IsEnabled { get; set; } = true;

    /// <summary>Whether the action is a button or stands in the overflow menu.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveActionMode>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("mode")]
    [DefaultValue(typeof(AdaptiveActionMode), "Primary")]
    public AdaptiveActionMode Mode { get; set; }

    /// <summary>What is shown while the pointer rests on the button; null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("tooltip")]
    [DefaultValue(null)]
    public string Tooltip { get; set; }
}
