namespace Microsoft.Bot.Schema;

/// <summary>Names of the event activities the framework itself raises.</summary>
public static class ActivityEventNames
{
    /// <summary>A conversation is continued without a new message, by its reference.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>A conversation was opened by the bot.</summary>
    public const string CreateConversation = "CreateConversation";
}
