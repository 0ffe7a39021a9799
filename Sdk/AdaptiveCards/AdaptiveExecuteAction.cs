using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Gathers the inputs and calls the bot with a verb; the answer may replace the card.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[XmlType(TypeName = TypeName)]
public class AdaptiveExecuteAction : AdaptiveAction
{
    /// <summary>"Action.Execute".</summary>
    public const string TypeName = "Action.Execute";

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

    /// <summary>What the bot is asked to do; null for nothing in particular.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("verb")]
    [DefaultValue(null)]
    public string Verb { get; set; }

    /// <summary>Which inputs are sent.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveAssociatedInputs>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("associatedInputs")]
    [DefaultValue(typeof(AdaptiveAssociatedInputs), "Auto")]
    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }
}
