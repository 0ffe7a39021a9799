using System.Globalization;
using AdaptiveCards;
using BotApp.Cards.Shared;
using BotApp.Commerce.Guides;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Guides;

/// <summary>A guide as one card a step: the drawing over the whole width, which step it is, what to do; to be shown side by side.</summary>
public static class GuideCards
{
    /// <param name="showsLines">Whether the channel shows SVG.</param>
    public static IReadOnlyList<Attachment> For(Guide guide, Pictures pictures, bool showsLines) =>
        [.. guide.Steps.Select((step, index) => Card(guide, index, pictures.OfDrawing(step.Drawing, showsLines)))];

    private static Attachment Card(Guide guide, int index, Uri drawing)
    {
        var step = guide.Steps[index];
        var card = Blocks.Card(GuideText.Of(step, index + 1));
        card.Speak = GuideSpeech.Of(guide, index);
        card.Lang = guide.Language;
        card.Body.Add(
            new AdaptiveImage(drawing)
            {
                AltText = step.Shows,
                Size = AdaptiveImageSize.Stretch,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            }
        );
        card.Body.Add(Blocks.Small(string.Format(CultureInfo.CurrentUICulture, GuideTexts.Place, index + 1, guide.Steps.Count)));
        card.Body.Add(Blocks.Title(step.Title));
        card.Body.Add(Blocks.Line(step.Text));
        return card.ToAttachment();
    }
}
