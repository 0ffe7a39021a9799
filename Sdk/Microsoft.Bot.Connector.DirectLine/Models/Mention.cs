using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Somebody spoken of in a text.</summary>
public class Mention
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public Mention() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="mentioned">Who.</param>
    /// <param name="text">How it stands in the text.</param>
    /// <param name="type">"mention".</param>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
    {
        Mentioned = mentioned;
        Text = text;
        Type = type;
    }

    /// <summary>Who.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>How it stands in the text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>"mention".</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
