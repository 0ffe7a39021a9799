namespace BotApp.Cards.Shared;

/// <summary>①, ②, …: "1." would begin a list in a card's Markdown, and every list begins at 1.</summary>
public static class Circled
{
    /// <param name="place">From 1 to 20.</param>
    public static char Of(int place) => (char)('①' + place - 1);
}
