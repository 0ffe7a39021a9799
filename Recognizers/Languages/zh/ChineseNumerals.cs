namespace BotApp.Recognizers.Languages.zh;

/// <summary>Reads numbers written in Chinese: "一百二十八", "一三八零", "七" before a unit; not the "一" of 一下 and 万一.</summary>
internal static class ChineseNumerals
{
    public const int MostDigits = 20;

    private const string Digits = "零一二三四五六七八九";
    private const string Powers = "十百千万亿";
    private const string Units = "天个块元号月点年次件台双条单周秒盒瓶箱斤套张本部只份毛折期楼级代位日倍小";

    /// <summary>How many characters at the beginning of a text are a number; 0 when none.</summary>
    /// <param name="digits">At least <see cref="MostDigits"/>; what is longer is cut.</param>
    public static int At(ReadOnlySpan<char> text, Span<char> digits, out int written)
    {
        written = 0;
        if (DigitOf(text[0]) < 0 && text[0] != '十')
        {
            return 0;
        }

        var length = 1;
        while (length < text.Length && (DigitOf(text[length]) >= 0 || Powers.Contains(text[length])))
        {
            length++;
        }

        if (length == 1 && (text[0] == '一' || text.Length < 2 || !Units.Contains(text[1])))
        {
            return 0;
        }

        written = Write(text[..length], digits);
        return length;
    }

    private static int DigitOf(char numeral) =>
        numeral switch
        {
            '〇' => 0,
            '两' => 2,
            _ => Digits.IndexOf(numeral),
        };

    /// <summary>Digit by digit when no power is named, else the value.</summary>
    private static int Write(ReadOnlySpan<char> numerals, Span<char> digits)
    {
        if (numerals.IndexOfAny(Powers) >= 0)
        {
            _ = ValueOf(numerals).TryFormat(digits, out var length, provider: System.Globalization.CultureInfo.InvariantCulture);
            return length;
        }

        var count = Math.Min(numerals.Length, digits.Length);
        for (var at = 0; at < count; at++)
        {
            digits[at] = (char)('0' + DigitOf(numerals[at]));
        }

        return count;
    }

    /// <summary>Below 10^18; nonsense such as "十百千万亿亿" gets some number.</summary>
    private static long ValueOf(ReadOnlySpan<char> numerals)
    {
        const long Limit = 1_000_000_000_000_000;
        var (whole, section, digit) = (0L, 0L, 0L);
        foreach (var numeral in numerals)
        {
            switch (numeral)
            {
                case '十' or '百' or '千':
                    section +=
                        Math.Max(digit, 1)
                        * (
                            numeral == '十' ? 10
                            : numeral == '百' ? 100
                            : 1000
                        );
                    digit = 0;
                    break;
                case '万' or '亿':
                    whole = Math.Min((whole + section + digit) * (numeral == '万' ? 10_000 : 100_000_000), Limit) % Limit;
                    (section, digit) = (0, 0);
                    break;
                default:
                    digit = DigitOf(numeral);
                    break;
            }
        }

        return whole + section + digit;
    }
}
