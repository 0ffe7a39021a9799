using System.Globalization;
using BotApp.Commerce.Guides;

namespace BotApp.Cards.Guides;

/// <summary>A guide in plain words: complete without its drawings, for channels that show no cards and for those who do not see them.</summary>
public static class GuideText
{
    /// <summary>The title and a numbered line a step.</summary>
    public static string Of(Guide guide) =>
        string.Join('\n', guide.Steps.Select((step, index) => Of(step, index + 1)).Prepend(guide.Title + "\n"));

    internal static string Of(GuideStep step, int number) =>
        string.Format(CultureInfo.CurrentUICulture, GuideTexts.Line, number, step.Title, step.Text);
}
