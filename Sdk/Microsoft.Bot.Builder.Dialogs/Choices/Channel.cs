using System;
using BotChannels = Microsoft.Bot.Connector.Channels;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show.</summary>
public class Channel
{
    private const int UsualButtons = 100;

    /// <summary>Whether a channel shows so many suggested actions.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = UsualButtons) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Whether a channel shows so many suggested actions in such a conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many.</param>
    /// <param name="conversationType">The kind of conversation, for example "personal"; null when unknown.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = UsualButtons, string conversationType = default) =>
        channelId switch
        {
            BotChannels.Facebook or BotChannels.Skype => buttonCnt <= 10,
            BotChannels.Line => buttonCnt <= 13,
            BotChannels.Kik => buttonCnt <= 20,
            BotChannels.Telegram or BotChannels.Emulator or BotChannels.Directline or BotChannels.DirectlineSpeech or BotChannels.Webchat =>
                buttonCnt <= 100,
            BotChannels.Msteams => conversationType == "personal" && buttonCnt <= 3,
            _ => false,
        };

    /// <summary>Whether a channel shows so many buttons on a card.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many.</param>
    /// <returns>True when it does.</returns>
    public static bool SupportsCardActions(string channelId, int buttonCnt = UsualButtons) =>
        channelId switch
        {
            BotChannels.Facebook or BotChannels.Skype => buttonCnt <= 3,
            BotChannels.Msteams => buttonCnt <= 50,
            BotChannels.Line => buttonCnt <= 99,
            BotChannels.Slack
            or BotChannels.Telegram
            or BotChannels.Emulator
            or BotChannels.Directline
            or BotChannels.DirectlineSpeech
            or BotChannels.Webchat
            or BotChannels.Cortana => buttonCnt <= 100,
            _ => false,
        };

    /// <summary>Whether a channel keeps messages in view.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>True for all that show messages at all.</returns>
    public static bool HasMessageFeed(string channelId) => channelId != BotChannels.Cortana;

    /// <summary>How long the title of a button may be.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>The number of characters.</returns>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The channel; empty when the activity names none.</returns>
    public static string GetChannelId(ITurnContext turnContext) => turnContext.Activity.ChannelId ?? string.Empty;

    /// <summary>The ids of the channels.</summary>
    [Obsolete("This class is deprecated. Please use Microsoft.Bot.Connector.Channels instead.")]
    public class Channels : BotChannels { }
}
