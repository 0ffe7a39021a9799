using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A mention in a message.</summary>
public class MessageActionsPayloadMention
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadMention"/> class with nothing set.</summary>
    public MessageActionsPayloadMention() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadMention"/> class.</summary>
    /// <param name="id">The number the text refers to the mention by.</param>
    /// <param name="mentionText">The words that mention.</param>
    /// <param name="mentioned">Who is mentioned.</param>
    public MessageActionsPayloadMention(int? id = default, string mentionText = default, MessageActionsPayloadFrom mentioned = default)
    {
        Id = id;
        MentionText = mentionText;
        Mentioned = mentioned;
    }

    /// <summary>The number the text refers to the mention by.</summary>
    [JsonProperty(PropertyName = "id")]
    public int? Id { get; set; }

    /// <summary>The words that mention.</summary>
    [JsonProperty(PropertyName = "mentionText")]
    public string MentionText { get; set; }

    /// <summary>Who is mentioned.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public MessageActionsPayloadFrom Mentioned { get; set; }
}
