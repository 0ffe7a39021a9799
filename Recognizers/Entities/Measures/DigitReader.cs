using System.Globalization;

namespace BotApp.Recognizers.Entities.Measures;

/// <summary>Finds numbers in digits: 1,299.50, 3.5k, 2万, 1万5.</summary>
internal static class DigitReader
{
    private const int MostDigits = 15;

    public static List<Numeral> Read(string free)
    {
        var numerals = new List<Numeral>();
        for (var at = 0; at < free.Length; at++)
        {
            if (char.IsAsciiDigit(free[at]))
            {
                var numeral = At(free, at);
                at = numeral.End - 1;
                numerals.Add(numeral);
            }
        }

        return numerals;
    }

    private static Numeral At(string free, int start)
    {
        var end = start;
        while (end < free.Length && (char.IsAsciiDigit(free[end]) || IsInside(free, end)))
        {
            end++;
        }

        var digits = free.AsSpan(start, Math.Min(end - start, MostDigits));
        return decimal.TryParse(
            digits,
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? Multiplied(free, new Numeral(start, end, value, value))
            : new Numeral(start, end, 0, 0);
    }

    /// <summary>A decimal point before a digit, or a comma before exactly three.</summary>
    private static bool IsInside(string free, int at) =>
        free[at] == '.' ? DigitsFrom(free, at + 1) > 0 : free[at] == ',' && DigitsFrom(free, at + 1) == 3;

    private static int DigitsFrom(string free, int at)
    {
        var end = at;
        while (end < free.Length && char.IsAsciiDigit(free[end]))
        {
            end++;
        }

        return end - at;
    }

    private static Numeral Multiplied(string free, Numeral numeral)
    {
        var factor = numeral.End < free.Length ? FactorOf(free, numeral.End) : 1;
        if (factor == 1)
        {
            return numeral;
        }

        var end = numeral.End + 1;
        var isShort = DigitsFrom(free, end) == 1 && free[end - 1] is '万' or '千' or '百';
        var value = (numeral.Value * factor) + (isShort ? (free[end] - '0') * factor / 10 : 0);
        return new Numeral(numeral.Start, isShort ? end + 1 : end, value, value);
    }

    private static decimal FactorOf(string free, int at) =>
        free[at] switch
        {
            '百' => 100,
            '千' => 1_000,
            '万' => 10_000,
            '亿' => 100_000_000,
            'k' when IsLast(free, at) => 1_000,
            'w' when IsLast(free, at) => 10_000,
            _ => 1,
        };

    private static bool IsLast(string free, int at) => at + 1 == free.Length || !char.IsAsciiLetterOrDigit(free[at + 1]);
}
