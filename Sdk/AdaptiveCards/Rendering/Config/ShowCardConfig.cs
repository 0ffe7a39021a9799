using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How the cards of show-card actions appear.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class ShowCardConfig
{
    /// <summary>Within the card or in a window of their own.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<ShowCardActionMode>))]
    public ShowCardActionMode ActionMode { get; set; }

    /// <summary>The colour scheme of such a card.</summary>
    [JsonConverter(typeof(DefaultEnumConverter<AdaptiveContainerStyle>))]
    public AdaptiveContainerStyle Style { get; set; } = AdaptiveContainerStyle.Emphasis;

    /// <summary>The space above such a card, in pixels.</summary>
    public int InlineTopMargin { get; set; } = 16;
}
