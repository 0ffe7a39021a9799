using BotApp.Cards.Guides;
using BotApp.Cards.Shared;
using BotApp.Commerce.Guides;
using BotApp.Dialogs.Service;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Knowledge;

/// <summary>An answer with its guide beneath: cards with drawings where they are shown, the same steps in words where not, and all of it to be heard.</summary>
public static class GuideReply
{
    /// <summary>Channels that show Adaptive Cards, and of those the ones that show SVG.</summary>
    private static readonly Dictionary<string, bool> Shows = new(StringComparer.OrdinalIgnoreCase)
    {
        [Channels.Webchat] = true,
        [Channels.Directline] = true,
        [Channels.Emulator] = true,
        [Channels.Test] = true,
        [Channels.Msteams] = false,
        [Channels.Outlook] = false,
    };

    /// <param name="answer">Markdown; stands above the steps.</param>
    public static Activity Of(string answer, Guide guide, Pictures pictures, string? channel)
    {
        var showsCards = Shows.TryGetValue(channel ?? "", out var showsLines);
        var reply = Replies.Say(showsCards ? answer : $"{answer}\n\n{GuideText.Of(guide)}", ServiceTexts.TapHuman);
        reply.Speak = GuideSpeech.Of(guide, answer.Replace("**", "", StringComparison.Ordinal));
        if (showsCards)
        {
            reply.Attachments = [.. GuideCards.For(guide, pictures, showsLines)];
            reply.AttachmentLayout = AttachmentLayoutTypes.Carousel;
        }

        return reply;
    }
}
