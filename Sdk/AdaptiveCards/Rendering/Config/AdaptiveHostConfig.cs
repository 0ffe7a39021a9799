using System;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How a host shows cards: fonts, colours, spaces, and what it allows.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveHostConfig : AdaptiveConfigBase
{
    /// <summary>Whether actions and inputs are shown; true unless said otherwise.</summary>
    public bool SupportsInteractivity { get; set; } = true;

    /// <summary>The font of all texts; null for the host's own.</summary>
    public string FontFamily { get; set; }

    /// <summary>The sizes of texts.</summary>
    public FontSizesConfig FontSizes { get; set; } = new();

    /// <summary>The weights of texts.</summary>
    public FontWeightsConfig FontWeights { get; set; } = new();

    /// <summary>The families of fonts; what they leave open is taken from the three properties above.</summary>
    public FontTypesConfig FontTypes { get; set; } = new();

    /// <summary>The address that relative addresses of pictures belong to; null when they are not loaded.</summary>
    public Uri ImageBaseUrl { get; set; }

    /// <summary>How actions look.</summary>
    public ActionsConfig Actions { get; set; } = new();

    /// <summary>What a card itself may decide.</summary>
    public AdaptiveCardConfig AdaptiveCard { get; set; } = new();

    /// <summary>The colours of every container style.</summary>
    public ContainerStylesConfig ContainerStyles { get; set; } = new();

    /// <summary>The sizes of pictures.</summary>
    public ImageSizesConfig ImageSizes { get; set; } = new();

    /// <summary>How sets of pictures look.</summary>
    public ImageSetConfig ImageSet { get; set; } = new();

    /// <summary>How fact sets look.</summary>
    public FactSetConfig FactSet { get; set; } = new();

    /// <summary>How the line above an element looks.</summary>
    public SeparatorConfig Separator { get; set; } = new();

    /// <summary>The spaces between elements.</summary>
    public SpacingsConfig Spacing { get; set; } = new();

    /// <summary>How sounds and films look.</summary>
    public MediaConfig Media { get; set; } = new();

    /// <summary>How inputs look.</summary>
    public InputsConfig Inputs { get; set; } = new();

    /// <summary>How headings are told to screen readers.</summary>
    public HeadingsConfig Headings { get; set; } = new();

    /// <summary>Reads a configuration.</summary>
    /// <param name="json">The configuration as JSON; what it leaves open keeps its usual value.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="AdaptiveSerializationException">The text is no JSON, or a value is of the wrong type.</exception>
    public static AdaptiveHostConfig FromJson(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<AdaptiveHostConfig>(
                json,
                new JsonSerializerSettings { Converters = { new StrictIntConverter() }, DateParseHandling = DateParseHandling.None }
            );
        }
        catch (JsonException problem)
        {
            throw new AdaptiveSerializationException(problem.Message, problem);
        }
    }

    /// <summary>Writes the configuration.</summary>
    /// <returns>Indented JSON.</returns>
    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);

    /// <summary>The font a family is set in.</summary>
    /// <param name="fontType">The family.</param>
    /// <returns>That of the family, else that of the host; for the monospaced family "Courier New" when it says none.</returns>
    public string GetFontFamily(AdaptiveFontType fontType) =>
        FontTypes?.GetFontType(fontType)?.FontFamily ?? (fontType == AdaptiveFontType.Monospace ? "Courier New" : FontFamily);

    /// <summary>The size of a text.</summary>
    /// <param name="fontType">The family it is set in.</param>
    /// <param name="requestedSize">The size asked for.</param>
    /// <returns>Pixels: of the family, else of the host, else the usual ones.</returns>
    public int GetFontSize(AdaptiveFontType fontType, AdaptiveTextSize requestedSize) =>
        FontTypes?.GetFontType(fontType)?.FontSizes?.GetFontSize(requestedSize)
        ?? FontSizes?.GetFontSize(requestedSize)
        ?? FontSizesConfig.GetDefaultFontSize(requestedSize);

    /// <summary>The weight of a text.</summary>
    /// <param name="fontType">The family it is set in.</param>
    /// <param name="requestedWeight">The weight asked for.</param>
    /// <returns>A number from 100 to 900: of the family, else of the host, else the usual one.</returns>
    public int GetFontWeight(AdaptiveFontType fontType, AdaptiveTextWeight requestedWeight) =>
        FontTypes?.GetFontType(fontType)?.FontWeights?.GetFontWeight(requestedWeight)
        ?? FontWeights?.GetFontWeight(requestedWeight)
        ?? FontWeightsConfig.GetDefaultFontWeight(requestedWeight);

    /// <summary>A space between elements.</summary>
    /// <param name="spacing">The space asked for.</param>
    /// <returns>Pixels; 0 for none.</returns>
    public int GetSpacing(AdaptiveSpacing spacing) =>
        spacing switch
        {
            AdaptiveSpacing.None => 0,
            AdaptiveSpacing.Small => Spacing.Small,
            AdaptiveSpacing.Medium => Spacing.Medium,
            AdaptiveSpacing.Large => Spacing.Large,
            AdaptiveSpacing.ExtraLarge => Spacing.ExtraLarge,
            AdaptiveSpacing.Padding => Spacing.Padding,
            _ => Spacing.Default,
        };

    /// <summary>The address a picture is loaded from.</summary>
    /// <param name="uri">The address in the card.</param>
    /// <returns>An absolute address; null when it is relative and the host has no base for it.</returns>
    public Uri ResolveFinalAbsoluteUri(Uri uri) =>
        uri is null || uri.IsAbsoluteUri ? uri
        : ImageBaseUrl is null ? null
        : new Uri(ImageBaseUrl, uri);

    /// <summary>The address a picture is loaded from.</summary>
    /// <param name="uri">The address in the card; null or empty is none.</param>
    /// <returns>An absolute address; null when there is none, or it is relative and the host has no base for it.</returns>
    public Uri ResolveFinalAbsoluteUri(string uri) =>
        string.IsNullOrWhiteSpace(uri) ? null : ResolveFinalAbsoluteUri(new Uri(uri, UriKind.RelativeOrAbsolute));
}
