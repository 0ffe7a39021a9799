using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Who wrote or reacted: a user, an app or a conversation.</summary>
public class MessageActionsPayloadFrom
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadFrom"/> class with nothing set.</summary>
    public MessageActionsPayloadFrom() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadFrom"/> class.</summary>
    /// <param name="user">The user; null when it is none.</param>
    /// <param name="application">The app; null when it is none.</param>
    /// <param name="conversation">The team or channel; null when it is none.</param>
    public MessageActionsPayloadFrom(
        MessageActionsPayloadUser user = default,
        MessageActionsPayloadApp application = default,
        MessageActionsPayloadConversation conversation = default
    )
    {
        User = user;
        Application = application;
        Conversation = conversation;
    }

    /// <summary>The user; null when it is none.</summary>
    [JsonProperty(PropertyName = "user")]
    public MessageActionsPayloadUser User { get; set; }

    /// <summary>The app; null when it is none.</summary>
    [JsonProperty(PropertyName = "application")]
    public MessageActionsPayloadApp Application { get; set; }

    /// <summary>The team or channel; null when it is none.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public MessageActionsPayloadConversation Conversation { get; set; }
}
