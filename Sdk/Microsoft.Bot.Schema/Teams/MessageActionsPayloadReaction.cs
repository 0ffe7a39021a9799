using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A reaction put on a message.</summary>
public class MessageActionsPayloadReaction
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadReaction"/> class with nothing set.</summary>
    public MessageActionsPayloadReaction() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadReaction"/> class.</summary>
    /// <param name="reactionType">The kind: like, heart, laugh, surprised, sad or angry.</param>
    /// <param name="createdDateTime">When it was put, as an ISO 8601 time.</param>
    /// <param name="user">Who reacted.</param>
    public MessageActionsPayloadReaction(
        string reactionType = default,
        string createdDateTime = default,
        MessageActionsPayloadFrom user = default
    )
    {
        ReactionType = reactionType;
        CreatedDateTime = createdDateTime;
        User = user;
    }

    /// <summary>The kind: like, heart, laugh, surprised, sad or angry.</summary>
    [JsonProperty(PropertyName = "reactionType")]
    public string ReactionType { get; set; }

    /// <summary>When it was put, as an ISO 8601 time.</summary>
    [JsonProperty(PropertyName = "createdDateTime")]
    public string CreatedDateTime { get; set; }

    /// <summary>Who reacted.</summary>
    [JsonProperty(PropertyName = "user")]
    public MessageActionsPayloadFrom User { get; set; }
}
