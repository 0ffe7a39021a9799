namespace Microsoft.Bot.Schema;

/// <summary>Reactions the protocol names: values of <see cref="MessageReaction.Type"/>.</summary>
public static class MessageReactionTypes
{
    /// <summary>The message is liked.</summary>
    public const string Like = "like";

    /// <summary>The message is agreed with.</summary>
    public const string PlusOne = "plusOne";
}
