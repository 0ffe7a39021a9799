using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Years: 2016年, 07年, 二零一六年, 两千年, 康熙三年, 去年, 下一年.</summary>
internal static class ChineseYears
{
    // two digits below it belong to this century
    private const int FirstOfLastCentury = 50;

    private static readonly PhraseTrie<int> Words = Relative();

    /// <summary>A year with its year sign, or <c>null</c>.</summary>
    public static ChineseYear Read(ChineseText text, int at)
    {
        if (Words.TryRead(text.Pieces, at, out var next, out var away))
        {
            return new ChineseYear(next, text.Now.Year + away);
        }

        if (ChineseTurns.TryRead(text, at, out var turn, out next))
        {
            return IsYearSign(text, next) ? new ChineseYear(next + 1, text.Now.Year + turn) : null;
        }

        var year = ReadNumber(text, at);
        return year != null && IsYearSign(text, year.Next) ? year with { Next = year.Next + 1 } : null;
    }

    /// <summary>A year of four digits without a year sign, or <c>null</c>.</summary>
    public static ChineseYear ReadBare(ChineseText text, int at) =>
        text.Pieces.IsDigits(at) && text.Pieces[at].Length == 4 && Digits.Whole(text.Pieces, at) is >= 1000 and < 3000 and var year
            ? new ChineseYear(at + 1, (int)year)
            : null;

    /// <summary>The year that two digits stand for.</summary>
    public static int Full(int year) =>
        year >= 100 ? year
        : year < FirstOfLastCentury ? 2000 + year
        : 1900 + year;

    /// <summary>Whether 年 stands here by itself, and not in 年级 or 年代.</summary>
    public static bool IsYearSign(ChineseText text, int at) => text[at] == '年' && !text.IsAny(at + 1, "级代龄纪糕货会");

    /// <summary>A number that can name a year, without a year sign, or <c>null</c>.</summary>
    public static ChineseYear ReadNumber(ChineseText text, int at)
    {
        if (text.Pieces.IsDigits(at))
        {
            return ReadDigits(text, at);
        }

        if (ChineseDynasties.TryRead(text, at, out var year, out var next))
        {
            return new ChineseYear(next, year);
        }

        var spelled = ReadSpelled(text, at);
        return spelled ?? (ChineseCounts.TryRead(text, at, 1000, 2999, out year, out next) ? new ChineseYear(next, year) : null);
    }

    private static ChineseYear ReadDigits(ChineseText text, int at) =>
        DigitRun.Continues(text.Pieces, at) ? null
        : text.Pieces[at].Length == 2
            ? new ChineseYear(at + 1, Full((int)Digits.Whole(text.Pieces, at)), IsShort: text.Pieces.Span(at)[0] != '0')
        : ReadBare(text, at);

    // digit by digit, two or four of them: 一六, 一九九七
    private static ChineseYear ReadSpelled(ChineseText text, int at)
    {
        var year = 0;
        var next = at;
        for (; next - at < 5 && text[next] is not ('两' or '俩') && ChineseDigits.Digit(text[next]) is >= 0 and var digit; next++)
        {
            year = (year * 10) + digit;
        }

        return (next - at) switch
        {
            2 => new ChineseYear(next, Full(year)),
            4 when year >= 1000 => new ChineseYear(next, year),
            _ => null,
        };
    }

    private static PhraseTrie<int> Relative()
    {
        var words = new PhraseTrie<int>();
        words.Add("今年", 0);
        words.Add("明年", 1);
        words.Add("去年", -1);
        words.Add("前年", -2);
        words.Add("后年", 2);
        words.Add("大前年", -3);
        words.Add("大后年", 3);
        return words;
    }
}
