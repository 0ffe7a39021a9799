using BotApp.Cards.Guides;
using BotApp.Cards.Shared;
using BotApp.Commerce.Guides;
using BotApp.Dialogs.Service;
using Microsoft.Bot.Schema;

namespace BotApp.Dialogs.Knowledge;

/// <summary>An answer with its guide beneath: cards with drawings where they are shown, the same steps in words where not, and all of it to be heard.</summary>
public static class GuideReply
{
    /// <param name="answer">Markdown; stands above the steps.</param>
    public static Activity Of(string answer, Guide guide, Pictures pictures, string? channel)
    {
        var manners = Manners.Of(channel);
        var reply = Replies.Say(manners.ShowsCards ? answer : $"{answer}\n\n{GuideText.Of(guide)}", ServiceTexts.TapHuman);
        reply.Speak = GuideSpeech.Of(guide, answer.Replace("**", "", StringComparison.Ordinal));
        if (manners.ShowsCards)
        {
            reply.Attachments = [.. GuideCards.For(guide, pictures, manners.ShowsSvg)];
            reply.AttachmentLayout = AttachmentLayoutTypes.Carousel;
        }

        return reply;
    }
}
