using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public CardImage() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="url">Where it is.</param>
    /// <param name="alt">Words for those who do not see it.</param>
    /// <param name="tap">What happens when it is tapped; null for nothing.</param>
    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where it is.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>Words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }

    /// <summary>What happens when it is tapped; null for nothing.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
