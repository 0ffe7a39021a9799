using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a media event carries: the value of the card it came from.</summary>
public class MediaEventValue
{
    /// <summary>Initializes a new instance of the <see cref="MediaEventValue"/> class with nothing set.</summary>
    public MediaEventValue() { }

    /// <summary>Initializes a new instance of the <see cref="MediaEventValue"/> class.</summary>
    /// <param name="cardValue">The <c>Value</c> of the card.</param>
    public MediaEventValue(object cardValue = default)
    {
        CardValue = cardValue;
    }

    /// <summary>The <c>Value</c> of the card.</summary>
    [JsonProperty(PropertyName = "cardValue")]
    public object CardValue { get; set; }
}
