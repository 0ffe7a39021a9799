using BotApp.Recognizers.Languages.zh;

namespace BotApp.Recognizers.Entities;

/// <summary>Makes spellings equal letter by letter, so that every place in the folded text is the same place in the message.</summary>
internal static class Folding
{
    private const int FullWidthShift = 0xFEE0;

    /// <summary>From so many digits in words on they are a number read out: 一三八零零….</summary>
    private const int FewestSpoken = 7;

    private const string Spoken = "零一二三四五六七八九";

    /// <summary>Half width, lower case and simplified characters, numbers read out in digits; the same instance when nothing changes.</summary>
    public static string Fold(string text)
    {
        foreach (var letter in text)
        {
            if (Fold(letter) != letter || DigitOf(letter) >= 0)
            {
                return string.Create(text.Length, text, static (folded, from) => Fold(from, folded));
            }
        }

        return text;
    }

    /// <summary>Half width only, as a value is written down.</summary>
    public static string Narrow(ReadOnlySpan<char> text)
    {
        var narrow = new char[text.Length];
        for (var at = 0; at < narrow.Length; at++)
        {
            narrow[at] = HalfWidth(text[at]);
        }

        return new string(narrow);
    }

    public static char Fold(char letter) =>
        letter is >= '\u4E00' and <= '\u9FFF' ? TraditionalCharacters.Simplified(letter) : char.ToLowerInvariant(HalfWidth(letter));

    /// <summary>ASCII for its full-width form, for the ideographic blank and for dashes of any length.</summary>
    public static char HalfWidth(char letter) =>
        letter switch
        {
            >= '\uFF01' and <= '\uFF5E' => (char)(letter - FullWidthShift),
            '\u3000' or '\u00A0' => ' ',
            '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
            '￥' => '¥',
            _ => letter,
        };

    private static void Fold(string from, Span<char> folded)
    {
        for (var at = 0; at < folded.Length; at++)
        {
            folded[at] = Fold(from[at]);
        }

        for (var at = 0; at < folded.Length; at++)
        {
            var end = at;
            while (end < folded.Length && DigitOf(folded[end]) >= 0)
            {
                end++;
            }

            WriteDigits(folded[at..end]);
            at = end;
        }
    }

    private static void WriteDigits(Span<char> spoken)
    {
        for (var at = 0; spoken.Length >= FewestSpoken && at < spoken.Length; at++)
        {
            spoken[at] = (char)('0' + DigitOf(spoken[at]));
        }
    }

    /// <summary>幺 is how a one is read out; −1 for what is no digit.</summary>
    private static int DigitOf(char letter) =>
        letter switch
        {
            '〇' => 0,
            '幺' => 1,
            _ => Spoken.IndexOf(letter),
        };
}
