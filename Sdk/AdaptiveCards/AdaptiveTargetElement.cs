using System.Collections.Generic;
using System.ComponentModel;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An element to show or hide.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = "TargetElement")]
public class AdaptiveTargetElement
{
    /// <summary>A target without an id.</summary>
    public AdaptiveTargetElement() { }

    /// <summary>An element whose visibility is turned round.</summary>
    /// <param name="elementId">The id of the element.</param>
    public AdaptiveTargetElement(string elementId)
    {
        ElementId = elementId;
    }

    /// <summary>An element to show, or to hide.</summary>
    /// <param name="elementId">The id of the element.</param>
    /// <param name="isVisible">Whether it is shown.</param>
    public AdaptiveTargetElement(string elementId, bool isVisible)
        : this(elementId)
    {
        IsVisible = isVisible;
    }

    /// <summary>The id of the element.</summary>
    [JsonProperty(Required = Required.AllowNull)]
    [XmlAttribute("elementId")]
    public string ElementId { get; set; }

    /// <summary>Whether it is shown; null turns its visibility round.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    [DefaultValue(null)]
    public bool? IsVisible { get; set; }

    /// <summary><see cref="IsVisible"/> for the XML serializer, which knows no nullable attributes; true when null.</summary>
    [JsonIgnore]
    [XmlAttribute("isVisible")]
    public bool IsVisibleXml
    {
        get => IsVisible ?? true;
        set => IsVisible = value;
    }

    [JsonExtensionData]
    internal IDictionary<string, JToken> Unknown { get; set; }

    /// <summary>An id where a target is expected.</summary>
    /// <param name="elementId">The id of the element.</param>
    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);

    /// <summary>Tells the XML serializer whether a visibility was given.</summary>
    /// <returns>True when <see cref="IsVisible"/> is not null.</returns>
    public bool ShouldSerializeIsVisibleXml() => IsVisible.HasValue;

    [OnDeserialized]
    internal void OnDeserialized(StreamingContext context) => UnknownProperties.ForgetKnown(Unknown, typeof(AdaptiveTargetElement));
}
