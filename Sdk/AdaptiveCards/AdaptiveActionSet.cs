using System.Collections.Generic;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Buttons in the middle of a card.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveActionSet : AdaptiveElement
{
    /// <summary>"ActionSet".</summary>
    public const string TypeName = "ActionSet";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The actions, in order.</summary>
    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveAction>))]
    [JsonProperty(Required = Required.AllowNull, NullValueHandling = NullValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveOpenUrlAction), ElementName = AdaptiveOpenUrlAction.TypeName)]
    [XmlElement(typeof(AdaptiveShowCardAction), ElementName = AdaptiveShowCardAction.TypeName)]
    [XmlElement(typeof(AdaptiveSubmitAction), ElementName = AdaptiveSubmitAction.TypeName)]
    [XmlElement(typeof(AdaptiveToggleVisibilityAction), ElementName = AdaptiveToggleVisibilityAction.TypeName)]
    [XmlElement(typeof(AdaptiveExecuteAction), ElementName = AdaptiveExecuteAction.TypeName)]
    [XmlElement(typeof(AdaptiveUnknownAction))]
    public List<AdaptiveAction> Actions { get; set; } = [];
}
