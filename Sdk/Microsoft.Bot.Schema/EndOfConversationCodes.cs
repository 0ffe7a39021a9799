namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended: the values of <see cref="Activity.Code"/>.</summary>
public static class EndOfConversationCodes
{
    /// <summary>No reason is known.</summary>
    public const string Unknown = "unknown";

    /// <summary>What was to be done is done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The user called it off.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent something that could not be understood.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel broke down.</summary>
    public const string ChannelFailed = "channelFailed";
}
