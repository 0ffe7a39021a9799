using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Initializes a new instance of the <see cref="CardImage"/> class with nothing set.</summary>
    public CardImage() { }

    /// <summary>Initializes a new instance of the <see cref="CardImage"/> class.</summary>
    /// <param name="url">Where the picture lies.</param>
    /// <param name="alt">The words for those who do not see it.</param>
    /// <param name="tap">What happens when the picture is tapped.</param>
    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where the picture lies.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>The words for those who do not see it.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }

    /// <summary>What happens when the picture is tapped.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
