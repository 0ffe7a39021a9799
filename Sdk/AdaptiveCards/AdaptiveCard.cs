using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A card: elements above, actions below.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(AdaptiveCardConverter))]
[XmlRoot(ElementName = TypeName)]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that holds such a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>"AdaptiveCard".</summary>
    public const string TypeName = "AdaptiveCard";

    /// <summary>The newest schema this library knows. A card for a newer one is read as its fallback text.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 6);

    /// <summary>A card for schema 1.0.</summary>
    [Obsolete("Please use the overload that takes a version parameter, such as: AdaptiveCard(\"1.0\")")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0)) { }

    /// <summary>A card.</summary>
    /// <param name="schemaVersion">The schema it is written for.</param>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion)
    {
        Version = schemaVersion;
    }

    /// <summary>A card.</summary>
    /// <param name="schemaVersion">The schema it is written for, as "1.5".</param>
    /// <exception cref="ArgumentException">The text is no version.</exception>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion)) { }

    /// <summary>Gives the version of a card that says none; null, as at first, makes such a card an error. One for the whole process.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    /// <inheritdoc/>
    [XmlIgnore]
    public override string Type { get; set; } = TypeName;

    /// <summary>The schema the card is written for; null only inside a show-card action.</summary>
    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>The oldest schema the card can be shown with. Part of no schema.</summary>
    [JsonProperty(Order = -8, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    [Obsolete("The MinVersion property is not officially supported right now and should not be used")]
    public AdaptiveSchemaVersion MinVersion { get; set; }

    /// <summary>What a host shows that does not know the schema of the card; null for its own words.</summary>
    [JsonProperty(Order = -8, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("fallbackText")]
    [DefaultValue(null)]
    public string FallbackText { get; set; }

    /// <summary>What is said aloud for the whole card; SSML or plain text, null for nothing.</summary>
    [JsonProperty(Order = -7, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement("speak")]
    [DefaultValue(null)]
    public string Speak { get; set; }

    /// <summary>The language of the card, two or three letters; null takes that of the host.</summary>
    [JsonProperty(Order = -7, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement("lang")]
    [DefaultValue(null)]
    public string Lang { get; set; }

    /// <summary>A title. Part of no schema.</summary>
    [JsonProperty(Order = -6, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("title")]
    [DefaultValue(null)]
    [Obsolete("The Title property is not officially supported right now and should not be used")]
    public string Title { get; set; }

    /// <summary>The picture behind the card; null for none.</summary>
    [JsonConverter(typeof(AdaptiveBackgroundImageConverter))]
    [JsonProperty(Order = -4, DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement]
    [DefaultValue(null)]
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    /// <summary>The elements, from top to bottom.</summary>
    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveElement>))]
    [JsonProperty(Order = -3)]
    [XmlElement(typeof(AdaptiveTextBlock), ElementName = AdaptiveTextBlock.TypeName)]
    [XmlElement(typeof(AdaptiveRichTextBlock), ElementName = AdaptiveRichTextBlock.TypeName)]
    [XmlElement(typeof(AdaptiveImage), ElementName = AdaptiveImage.TypeName)]
    [XmlElement(typeof(AdaptiveImageSet), ElementName = AdaptiveImageSet.TypeName)]
    [XmlElement(typeof(AdaptiveMedia), ElementName = AdaptiveMedia.TypeName)]
    [XmlElement(typeof(AdaptiveContainer), ElementName = AdaptiveContainer.TypeName)]
    [XmlElement(typeof(AdaptiveColumnSet), ElementName = AdaptiveColumnSet.TypeName)]
    [XmlElement(typeof(AdaptiveFactSet), ElementName = AdaptiveFactSet.TypeName)]
    [XmlElement(typeof(AdaptiveActionSet), ElementName = AdaptiveActionSet.TypeName)]
    [XmlElement(typeof(AdaptiveTable), ElementName = AdaptiveTable.TypeName)]
    [XmlElement(typeof(AdaptiveTableRow), ElementName = AdaptiveTableRow.TypeName)]
    [XmlElement(typeof(AdaptiveTableCell), ElementName = AdaptiveTableCell.TypeName)]
    [XmlElement(typeof(AdaptiveColumn), ElementName = AdaptiveColumn.TypeName)]
    [XmlElement(typeof(AdaptiveTextInput), ElementName = AdaptiveTextInput.TypeName)]
    [XmlElement(typeof(AdaptiveNumberInput), ElementName = AdaptiveNumberInput.TypeName)]
    [XmlElement(typeof(AdaptiveDateInput), ElementName = AdaptiveDateInput.TypeName)]
    [XmlElement(typeof(AdaptiveTimeInput), ElementName = AdaptiveTimeInput.TypeName)]
    [XmlElement(typeof(AdaptiveToggleInput), ElementName = AdaptiveToggleInput.TypeName)]
    [XmlElement(typeof(AdaptiveChoiceSetInput), ElementName = AdaptiveChoiceSetInput.TypeName)]
    [XmlElement(typeof(AdaptiveUnknownElement))]
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The actions below the elements, in order.</summary>
    [JsonConverter(typeof(IgnoreEmptyItemsConverter<AdaptiveAction>))]
    [JsonProperty(Order = -2)]
    [XmlArray("Actions")]
    [XmlArrayItem(typeof(AdaptiveOpenUrlAction), ElementName = AdaptiveOpenUrlAction.TypeName)]
    [XmlArrayItem(typeof(AdaptiveShowCardAction), ElementName = AdaptiveShowCardAction.TypeName)]
    [XmlArrayItem(typeof(AdaptiveSubmitAction), ElementName = AdaptiveSubmitAction.TypeName)]
    [XmlArrayItem(typeof(AdaptiveToggleVisibilityAction), ElementName = AdaptiveToggleVisibilityAction.TypeName)]
    [XmlArrayItem(typeof(AdaptiveExecuteAction), ElementName = AdaptiveExecuteAction.TypeName)]
    [XmlArrayItem(typeof(AdaptiveUnknownAction))]
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>What happens when the card is tapped; null for nothing.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement(typeof(AdaptiveOpenUrlAction))]
    [XmlElement(typeof(AdaptiveShowCardAction))]
    [XmlElement(typeof(AdaptiveSubmitAction))]
    [XmlElement(typeof(AdaptiveToggleVisibilityAction))]
    [XmlElement(typeof(AdaptiveExecuteAction))]
    [XmlElement(typeof(AdaptiveUnknownAction))]
    [DefaultValue(null)]
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Where the elements stand in the height of the card.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveVerticalContentAlignment>))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("verticalContentAlignment")]
    [DefaultValue(typeof(AdaptiveVerticalContentAlignment), "Top")]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>How high the card is.</summary>
    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement("height")]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    /// <summary>The least height in pixels; 0 for none.</summary>
    [JsonConverter(typeof(StringSizeWithUnitConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlAttribute("minHeight")]
    [DefaultValue(0u)]
    public uint PixelMinHeight { get; set; }

    /// <summary>The least height with its unit, as "100px"; null for none.</summary>
    [JsonIgnore]
    [XmlIgnore]
    public string MinHeight
    {
        get => PixelSize.Format(PixelMinHeight);
        set => PixelMinHeight = PixelSize.ParseOrZero(value);
    }

    /// <summary>How the card is kept up to date; null when it is not.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement]
    [DefaultValue(null)]
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>How the user signs in on demand; null when that is not needed.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement]
    [DefaultValue(null)]
    public AdaptiveAuthentication Authentication { get; set; }

    /// <summary>Whether the content runs from right to left; null takes what the host says.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlIgnore]
    [DefaultValue(null)]
    public bool? Rtl { get; set; }

    /// <summary><see cref="Rtl"/> for the XML serializer, which knows no nullable attributes; false when null.</summary>
    [JsonIgnore]
    [XmlAttribute("rtl")]
    public bool RtlXml
    {
        get => Rtl ?? false;
        set => Rtl = value;
    }

    /// <summary>Where the card comes from; null when unknown.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [XmlElement]
    [DefaultValue(null)]
    public AdaptiveMetadata Metadata { get; set; }

    [JsonProperty("$schema")]
    internal string JsonSchema { get; set; }

    /// <summary>Reads a card.</summary>
    /// <param name="json">The card as JSON.</param>
    /// <returns>The card and what was noticed on the way: unknown elements and properties, values that mean nothing.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="AdaptiveSerializationException">The text is no JSON, no card, nested more than 64 deep, or lacks what a card must have.</exception>
    public static AdaptiveCardParseResult FromJson(string json)
    {
        var result = new AdaptiveCardParseResult();
        try
        {
            result.Card = JsonConvert.DeserializeObject<AdaptiveCard>(json, CardReading.SettingsFor(result.Warnings));
        }
        catch (JsonException problem)
        {
            throw new AdaptiveSerializationException(problem.Message, problem);
        }

        return result;
    }

    /// <summary>Writes the card.</summary>
    /// <returns>Indented JSON.</returns>
    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);

    /// <summary>Every picture, sound and film the card shows, in the order of the card; the same address may come more than once.</summary>
    /// <returns>The resources; empty when there are none.</returns>
    public RemoteResourceInformation[] GetResourceInformation() => [.. CardResources.Of(this)];

    /// <summary>Tells the serializer whether there are actions to write.</summary>
    /// <returns>True when <see cref="Actions"/> holds at least one.</returns>
    public bool ShouldSerializeActions() => Actions?.Count > 0;

    /// <summary>Tells the serializer whether there are elements to write.</summary>
    /// <returns>True when <see cref="Body"/> holds at least one.</returns>
    public bool ShouldSerializeBody() => Body?.Count > 0;

    /// <summary>Tells the serializer whether the height differs from automatic.</summary>
    /// <returns>True when <see cref="Height"/> is to be written.</returns>
    public bool ShouldSerializeHeight() => Height is not null && Height.ShouldSerializeAdaptiveHeight();

    /// <summary>Tells the serializer that the address of the schema is read and not written.</summary>
    /// <returns>Always false.</returns>
    public bool ShouldSerializeJsonSchema() => false;

    /// <summary>Tells the XML serializer whether a direction was given.</summary>
    /// <returns>True when <see cref="Rtl"/> is not null.</returns>
    public bool ShouldSerializeRtlXml() => Rtl.HasValue;
}
