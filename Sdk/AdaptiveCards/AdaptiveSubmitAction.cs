using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Gathers the inputs, adds its data and sends both to the bot.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveSubmitAction : AdaptiveAction
{
    /// <summary>"Action.Submit".</summary>
    public const string TypeName = "Action.Submit";

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>What is sent beside the inputs: an object they are merged into, or any other value; null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    public object Data { get; set; }

    /// <summary><see cref="Data"/> as indented JSON; null when there is none.</summary>
    /// <exception cref="JsonReaderException">The text set is no JSON.</exception>
    [JsonIgnore]
    [XmlText]
    [DefaultValue(null)]
    public string DataJson
    {
        get => ActionData.Write(Data);
        set => Data = ActionData.Read(value);
    }

    /// <summary>Which inputs are sent.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveAssociatedInputs>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("associatedInputs")]
    [DefaultValue(typeof(AdaptiveAssociatedInputs), "Auto")]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
