using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How actions look.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ActionsConfig
{
    /// <summary>How the cards of show-card actions appear.</summary>
    public ShowCardConfig ShowCard { get; set; } = new();

    /// <summary>The direction in which buttons are laid out.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<ActionsOrientation>))]
    public ActionsOrientation ActionsOrientation { get; set; }

    /// <summary>Where the buttons stand in the width of the card.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveHorizontalAlignment>))]
    public AdaptiveHorizontalAlignment ActionAlignment { get; set; } = AdaptiveHorizontalAlignment.Stretch;

    /// <summary>The space between two buttons, in pixels.</summary>
    public int ButtonSpacing { get; set; } = 10;

    /// <summary>The most actions shown; the rest is left out.</summary>
    public int MaxActions { get; set; } = 5;

    /// <summary>The space between the body and the actions.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveSpacing>))]
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Where icons stand.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<IconPlacement>))]
    public IconPlacement IconPlacement { get; set; }

    /// <summary>The size of icons, in pixels.</summary>
    public int IconSize { get; set; } = 30;
}
