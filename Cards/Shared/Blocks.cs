using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace BotApp.Cards.Shared;

/// <summary>
/// The pieces all cards are made of, so that they look alike. Version 1.2: the oldest that has all they use, for a client that knows less than a card asks
/// for (Teams on a telephone, of old) shows its fallback text in place of it.
/// </summary>
internal static class Blocks
{
    public static AdaptiveCard Card(string speakable) =>
        new(new AdaptiveSchemaVersion(1, 2)) { FallbackText = speakable, Speak = speakable };

    /// <summary>What fits beside one another on a telephone 320 pixels wide; a Chinese character counts two, a button's edges four.</summary>
    private const int WidestRow = 34;

    public static Attachment ToAttachment(this AdaptiveCard card) =>
        new() { ContentType = AdaptiveCard.ContentType, Content = WithReachableActions(card) };

    /// <summary>Web Chat cuts a row of buttons off at the card's edge: those that do not fit stand one below another.</summary>
    private static AdaptiveCard WithReachableActions(AdaptiveCard card)
    {
        if (card.Actions.Sum(action => WidthOf(action.Title ?? "")) > WidestRow)
        {
            card.Body.AddRange(card.Actions.Select(action => new AdaptiveActionSet { Actions = [action] }));
            card.Actions.Clear();
        }

        return card;
    }

    private static int WidthOf(string title) => 4 + title.Sum(sign => sign < 0x2E80 ? 1 : 2);

    public static AdaptiveTextBlock Title(string text) =>
        new(text)
        {
            Weight = AdaptiveTextWeight.Bolder,
            Size = AdaptiveTextSize.Medium,
            Wrap = true,
            Style = AdaptiveTextBlockStyle.Heading,
        };

    public static AdaptiveTextBlock Line(string text) => new(text) { Wrap = true };

    public static AdaptiveTextBlock Small(string text) =>
        new(text)
        {
            Wrap = true,
            IsSubtle = true,
            Size = AdaptiveTextSize.Small,
            Spacing = AdaptiveSpacing.None,
        };

    public static AdaptiveTextBlock Badge(string text, AdaptiveTextColor color) =>
        new(text)
        {
            Color = color,
            Weight = AdaptiveTextWeight.Bolder,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
        };

    /// <summary>A picture of 56 pixels beside text; the alternative text is what the picture shows.</summary>
    public static AdaptiveColumnSet PictureRow(Uri picture, string alternativeText, params IEnumerable<AdaptiveElement> text) =>
        new()
        {
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Thumbnail(picture, alternativeText)] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [.. text] },
            ],
        };

    /// <summary>Two texts in one line: the first takes the room, the second stands at the right edge.</summary>
    public static AdaptiveColumnSet Ends(AdaptiveElement left, AdaptiveElement right) =>
        new()
        {
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [left] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [right] },
            ],
        };

    /// <summary>One point of a timeline: a dot, full for the newest, and what happened.</summary>
    public static AdaptiveColumnSet Mark(bool isNewest, params IEnumerable<AdaptiveElement> text) =>
        new()
        {
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Auto,
                    Items =
                    [
                        new AdaptiveTextBlock(isNewest ? "●" : "○")
                        {
                            Color = isNewest ? AdaptiveTextColor.Accent : AdaptiveTextColor.Default,
                        },
                    ],
                },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [.. text] },
            ],
        };

    public static AdaptiveSubmitAction Button(string title, CardCommand command) => new() { Title = title, Data = command };

    public static AdaptiveImage Thumbnail(Uri picture, string alternativeText) =>
        new(picture)
        {
            AltText = alternativeText,
            PixelWidth = 56,
            PixelHeight = 56,
        };
}
