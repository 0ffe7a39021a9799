using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction put on or taken off a message.</summary>
public class MessageReaction
{
    /// <summary>Initializes a new instance of the <see cref="MessageReaction"/> class with nothing set.</summary>
    public MessageReaction() { }

    /// <summary>Initializes a new instance of the <see cref="MessageReaction"/> class.</summary>
    /// <param name="type">The kind of reaction, one of <see cref="MessageReactionTypes"/> or the channel's own.</param>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>The kind of reaction, one of <see cref="MessageReactionTypes"/> or the channel's own.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
