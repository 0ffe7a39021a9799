using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team or channel that is mentioned in a message.</summary>
public class MessageActionsPayloadConversation
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadConversation"/> class with nothing set.</summary>
    public MessageActionsPayloadConversation() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadConversation"/> class.</summary>
    /// <param name="conversationIdentityType">The kind: team or channel.</param>
    /// <param name="id">The id of the conversation.</param>
    /// <param name="displayName">The name to show.</param>
    public MessageActionsPayloadConversation(string conversationIdentityType = default, string id = default, string displayName = default)
    {
        ConversationIdentityType = conversationIdentityType;
        Id = id;
        DisplayName = displayName;
    }

    /// <summary>The kind: team or channel.</summary>
    [JsonProperty(PropertyName = "conversationIdentityType")]
    public string ConversationIdentityType { get; set; }

    /// <summary>The id of the conversation.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "displayName")]
    public string DisplayName { get; set; }
}
