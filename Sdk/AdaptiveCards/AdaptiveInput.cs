using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Something the user fills in. It must have an id: its value is submitted under it.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>Whether the card can be submitted only with a value here.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("isRequired")]
    [DefaultValue(false)]
    public bool IsRequired { get; set; }

    /// <summary>The words that name the input, shown above it and read aloud; null for none.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("label")]
    [DefaultValue(null)]
    public string Label { get; set; }

    /// <summary>What is shown when the value is missing or not valid; null for the host's own words.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("errorMessage")]
    [DefaultValue(null)]
    public string ErrorMessage { get; set; }

    /// <summary>What is shown in place of the input by a host without interaction.</summary>
    /// <returns>The value, or words that stand for it.</returns>
    public abstract string GetNonInteractiveValue();
}
