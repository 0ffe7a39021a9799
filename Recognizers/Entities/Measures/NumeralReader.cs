using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace BotApp.Recognizers.Entities.Measures;

/// <summary>Finds the numbers of a message from left to right, two of them as one range where a customer means so.</summary>
internal static class NumeralReader
{
    private const string Digits = "零一二两三四五六七八九";

    /// <summary>A larger one counts nothing in a shop.</summary>
    private const decimal Largest = 1_000_000_000_000;

    private static readonly string[] Between = ["到", "至", "-", "~", "或", "、", "to"];

    /// <summary>Words in which 一 is no number: 统一, 唯一, 周一, 第一 is a place; nobody knows how many 几十 are.</summary>
    private const string NoNumberBehind = "统唯之同万第周期拜单逐双初几数";

    public static List<Numeral> Read(string free, string culture)
    {
        var numerals = DigitReader.Read(free);
        foreach (var found in MayHoldWords(free, culture) ? NumberRecognizer.RecognizeNumber(free, culture) : [])
        {
            if (Of(found, free) is { } numeral && !Overlaps(numerals, numeral))
            {
                numerals.Add(numeral);
            }
        }

        AddNeighbours(numerals, free);
        AddHundreds(numerals, free);
        Join(numerals, free);
        return numerals;
    }

    /// <summary>A single number in digits or Chinese words as plain digits; null when it is none.</summary>
    public static string? ValueOf(string text) =>
        TryParse(text, out var plain) ? Numeral.Plain(plain)
        : NumberRecognizer.RecognizeNumber(text, Culture.Chinese) is [{ Resolution: { } resolution }]
        && TryParse(resolution["value"] as string, out var value)
            ? Numeral.Plain(value)
        : null;

    /// <summary>Most messages hold no number in words.</summary>
    private static bool MayHoldWords(string free, string culture) =>
        free.AsSpan().IndexOfAny("一二两三四五六七八九十百千万") >= 0 || culture.StartsWith("en", StringComparison.Ordinal);

    private static Numeral? Of(ModelResult found, string free) =>
        (found.Start > 0 && NoNumberBehind.Contains(free[found.Start - 1]))
        || !TryParse(found.Resolution?["value"] as string, out var value)
        || value is < 0 or > Largest
            ? null
            : new Numeral(found.Start, found.End + 1, value, value);

    private static bool Overlaps(List<Numeral> numerals, Numeral numeral) =>
        numerals.Exists(other => numeral.Start < other.End && other.Start < numeral.End);

    private static bool TryParse(ReadOnlySpan<char> text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out value);

    /// <summary>两三天, 三五个: two neighbouring digits are a range.</summary>
    private static void AddNeighbours(List<Numeral> numerals, string free)
    {
        for (var at = 0; at + 1 < free.Length; at++)
        {
            var (low, high) = (DigitOf(free[at]), DigitOf(free[at + 1]));
            var pair = new Numeral(at, at + 2, low, high);
            if (low > 0 && high > low && !Overlaps(numerals, pair))
            {
                numerals.Add(pair);
            }
        }

        numerals.Sort(static (one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>三四百: a digit before a round number in words is the lower end.</summary>
    private static void AddHundreds(List<Numeral> numerals, string free)
    {
        for (var at = 0; at < numerals.Count; at++)
        {
            var (start, end, value, _) = numerals[at];
            var high = end - start == 2 ? DigitOf(free[start]) : 0;
            var low = start > 0 && high > 0 ? DigitOf(free[start - 1]) : 0;
            if (low > 0 && low < high && value % high == 0)
            {
                numerals[at] = new Numeral(start - 1, end, value / high * low, value);
            }
        }
    }

    private static int DigitOf(char letter) =>
        Digits.IndexOf(letter) switch
        {
            < 3 and var small => small,
            var place => place - 1,
        };

    /// <summary>"3到5", "3天到5天": the first takes the second in, its unit is read behind it.</summary>
    private static void Join(List<Numeral> numerals, string free)
    {
        for (var at = 0; at + 1 < numerals.Count; at++)
        {
            var (low, high) = (numerals[at], numerals[at + 1]);
            if (low.Value < high.Value && !low.IsRange && !high.IsRange && IsBetween(free, low.End, high.Start, high.End))
            {
                numerals[at] = low with { End = high.End, Upper = high.Value };
                numerals.RemoveAt(at + 1);
            }
        }
    }

    private static bool IsBetween(string free, int from, int to, int unitAt)
    {
        var unit = UnitWords.At(free, from) is { } first && UnitWords.At(free, unitAt) == first ? first.Word.Length : 0;
        return from + unit <= to
            && (
                IsBetweenAnd(free, from, to) || Array.IndexOf(Between, free.AsSpan(from + unit, to - from - unit).Trim(' ').ToString()) >= 0
            );
    }

    /// <summary>"between 3 and 5".</summary>
    private static bool IsBetweenAnd(string free, int from, int to) =>
        free.AsSpan(from, to - from).Trim(' ') is "and"
        && free.AsSpan(0, from).TrimEnd("0123456789abcdefghijklmnopqrstuvwxyz").EndsWith("between ");
}
