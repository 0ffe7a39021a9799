using System.Globalization;
using BotApp.Dialogs.Reading;

namespace BotApp.Middleware;

/// <summary>What can be answered, as a sentence: for whom buttons are too many, or not shown.</summary>
internal static class ReplyWords
{
    /// <summary>More ways to go on than this are not read to the end.</summary>
    private const int MostNamed = 6;

    public static string Of(IEnumerable<string> words) =>
        string.Format(
            CultureInfo.CurrentUICulture,
            ReadingTexts.CanReply,
            string.Join(
                ReadingTexts.Or,
                words.Take(MostNamed).Select(word => string.Format(CultureInfo.CurrentUICulture, ReadingTexts.Quoted, word))
            )
        );
}
