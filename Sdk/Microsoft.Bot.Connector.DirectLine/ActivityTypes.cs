namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>The types of activities.</summary>
public class ActivityTypes
{
    /// <summary>Something said.</summary>
    public const string Message = "message";

    /// <summary>The bot was added to somebody's contacts, or removed from them.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members or topic of the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";

    /// <summary>A test whether the bot is there.</summary>
    public const string Ping = "ping";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Something that happened, for programs.</summary>
    public const string Event = "event";

    /// <summary>A call of the bot that waits for its answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>A user asks that what is known of him be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>A message was changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was installed, or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";
}
