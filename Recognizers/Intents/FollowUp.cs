using BotApp.Recognizers.Languages;
using BotApp.Recognizers.Languages.en;
using BotApp.Recognizers.Languages.zh;

namespace BotApp.Recognizers.Intents;

/// <summary>A fragment such as "那256G的呢", "蓝色呢" or "the second one" asks the earlier question about something else.</summary>
internal static class FollowUp
{
    /// <summary>In UTF-16 units of a normal text; a fragment is short.</summary>
    private const int LongestChinese = 10;
    private const int LongestEnglish = 32;

    /// <summary>From this probability on a message speaks for itself.</summary>
    private const double SpeaksForItself = 0.75;

    /// <summary>How sure we are of an intent that is only continued.</summary>
    private const double Continued = 0.7;

    private static readonly TalkWords[] Languages = [ChineseTalk.Words, EnglishTalk.Words];

    public static IntentReading Read(IntentReading reading, ReadOnlySpan<char> text, TalkContext context) =>
        context is { PreviousIntent: { } previous, HasOpenQuestion: false } && IsFragment(text) && !SpeaksItself(reading, previous)
            ? reading with
            {
                Top = [new IntentGuess(previous, Continued), .. reading.Top.Where(guess => guess.Intent != previous).Take(2)],
                Abstained = false,
                Detail = LearntDetail.None,
                FollowsUp = true,
            }
            : reading;

    private static bool SpeaksItself(IntentReading reading, string previous) =>
        reading.Score >= SpeaksForItself
        && (reading.Intent == previous || reading.Intent is not (Intent.Other or Intent.ProductQuery or Intent.StockQuery));

    private static bool IsFragment(ReadOnlySpan<char> text)
    {
        var words = text.TrimEnd("?.!,");
        return words.Length <= (char.IsAsciiLetter(words.IsEmpty ? ' ' : words[0]) ? LongestEnglish : LongestChinese) && HasForm(words);
    }

    private static bool HasForm(ReadOnlySpan<char> words)
    {
        foreach (var language in Languages)
        {
            if (SpanWords.StartsWithAny(words, language.FollowUpBegins) || SpanWords.EndsWithAny(words, language.FollowUpEnds))
            {
                return true;
            }
        }

        return false;
    }
}
