using BotApp.Recognizers.Languages.zh;

namespace BotApp.Recognizers.Languages;

/// <summary>Numbers, in digits or in Chinese, become one sign; only those with a meaning of their own stay.</summary>
internal static class Numbers
{
    private const int FewestOfLong = 8;

    /// <summary>The consumers' hotline, the shopping days, the seven days of returning.</summary>
    private static readonly string[] Meaningful = ["12315", "618", "7", "11"];

    public static void Replace(ReadOnlySpan<char> text, TextWriterBuffer into)
    {
        Span<char> digits = stackalloc char[ChineseNumerals.MostDigits];
        while (!text.IsEmpty)
        {
            var length = DigitsAt(text);
            if (length > 0)
            {
                Add(text[..length], into);
            }
            else if (ChineseNumerals.At(text, digits, out var written) is > 0 and var numerals)
            {
                length = numerals;
                Add(digits[..written], into);
            }
            else
            {
                length = 1;
                into.Add(text[0]);
            }

            text = text[length..];
        }
    }

    private static void Add(ReadOnlySpan<char> digits, TextWriterBuffer into)
    {
        if (digits.Length >= FewestOfLong)
        {
            into.Add(ClassSigns.LongNumber);
        }
        else if (IsMeaningful(digits) && !char.IsAsciiLetterOrDigit(into.Last))
        {
            into.Add(digits);
        }
        else
        {
            into.Add(ClassSigns.Number);
        }
    }

    private static bool IsMeaningful(ReadOnlySpan<char> digits)
    {
        foreach (var known in Meaningful)
        {
            if (digits.SequenceEqual(known))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Digits with a decimal point between them count as one number.</summary>
    private static int DigitsAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || IsPoint(text, length)))
        {
            length++;
        }

        return length;
    }

    private static bool IsPoint(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at] == '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
