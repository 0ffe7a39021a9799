using System.Globalization;
using System.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Finds a number written in digits as a culture writes it ("3,14" in Dutch), for the cultures whose numbers the recognizers would read the English way.
/// </summary>
internal static class WrittenNumber
{
    /// <summary>The first number, spaces between its groups left out; null when there is none.</summary>
    internal static string In(string text, CultureInfo culture)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at, culture.NumberFormat);
            if (!IsLetter(text, at - 1) && !IsLetter(text, end))
            {
                var sign = at > 0 && text[at - 1] == '-' && !IsWord(text, at - 2) ? "-" : string.Empty;
                return sign + string.Concat(text[at..end].Where(static c => !char.IsWhiteSpace(c)));
            }

            at = end;
        }

        return null;
    }

    private static int EndOf(string text, int at, NumberFormatInfo format)
    {
        while (at < text.Length && (char.IsAsciiDigit(text[at]) || (IsSeparator(text[at], format) && IsDigit(text, at + 1))))
        {
            at++;
        }

        return at;
    }

    private static bool IsSeparator(char c, NumberFormatInfo format) =>
        format.NumberDecimalSeparator.Contains(c)
        || format.NumberGroupSeparator.Contains(c)
        || (c is ' ' or '\u00A0' && char.IsWhiteSpace(format.NumberGroupSeparator[0]));

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetter(text[at]);

    private static bool IsWord(string text, int at) => at >= 0 && char.IsLetterOrDigit(text[at]);
}
