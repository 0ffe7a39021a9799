namespace Microsoft.Bot.Schema;

/// <summary>The values of <see cref="Activity.Type"/> that the protocol names.</summary>
public static class ActivityTypes
{
    /// <summary>Text, attachments or both, said by a user or a bot.</summary>
    public const string Message = "message";

    /// <summary>The bot was added to or removed from a user's contacts.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members joined or left, or the topic changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The other side is writing.</summary>
    public const string Typing = "typing";

    /// <summary>One side regards the conversation as finished.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A named signal between programs, usually not shown to the user.</summary>
    public const string Event = "event";

    /// <summary>A named call whose answer is expected in the response itself.</summary>
    public const string Invoke = "invoke";

    /// <summary>The user asks for the data held about them to be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>An earlier message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>An earlier message was taken back.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was installed in or removed from a unit of the channel.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Reactions were put on or taken off an earlier message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A private proposal to one recipient, about an earlier message.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>Something for a developer's eyes: logged by tools, not shown to users.</summary>
    public const string Trace = "trace";

    /// <summary>Control of the conversation is given to somebody else.</summary>
    public const string Handoff = "handoff";

    /// <summary>A request for an action, answered by <see cref="CommandResult"/>.</summary>
    public const string Command = "command";

    /// <summary>The outcome of a <see cref="Command"/>.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>The sender wants the adapter to wait before the next activity.</summary>
    public const string Delay = "delay";
}
