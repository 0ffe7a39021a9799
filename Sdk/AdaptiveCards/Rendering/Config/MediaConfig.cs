using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards.Rendering;

/// <summary>How sounds and films look.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class MediaConfig
{
    /// <summary>The picture shown before playing when the card has none; null for none.</summary>
    public string DefaultPoster { get; set; }

    /// <summary>The picture of the play button; null for the host's own.</summary>
    public string PlayButton { get; set; }

    /// <summary>Whether they play within the card; true unless said otherwise.</summary>
    public bool AllowInlinePlayback { get; set; } = true;
}
