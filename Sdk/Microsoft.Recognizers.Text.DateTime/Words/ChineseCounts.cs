using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Small whole numbers as dates and clock times are made of: 12, 05, 十二, 廿三.</summary>
internal static class ChineseCounts
{
    private const int MaxDigits = 4;

    // behind these a number counts something else than days and minutes
    private const string Measures =
        "个件天年月周星礼小分秒点时刻日号元块角毛万千百亿倍岁折楼期次人条双箱包斤公克米厘寸码度届集章季成位名只套款家";

    public static bool TryRead(ChineseText text, int at, out int value, out int next)
    {
        if (text.Pieces.IsDigits(at))
        {
            return TryReadDigits(text, at, out value, out next);
        }

        var tens =
            text[at] == '廿' ? 20
            : text[at] == '卅' ? 30
            : 0;
        if (tens > 0)
        {
            var digit = ChineseDigits.Digit(text[at + 1]);
            value = tens + (digit > 0 ? digit : 0);
            next = digit > 0 ? at + 2 : at + 1;
            return true;
        }

        var span = text[at] is '半' or '\0' ? NumberSpan.None : ChineseIntegers.Read(text.Pieces, at);
        value = span.Value is >= 0 and <= 9999 ? (int)span.Value : -1;
        next = span.Next;
        return span.Found && value >= 0;
    }

    /// <summary>A number within bounds.</summary>
    public static bool TryRead(ChineseText text, int at, int least, int most, out int value, out int next) =>
        TryRead(text, at, out value, out next) && value >= least && value <= most;

    /// <summary>Whether nothing follows that the number before a place could belong to.</summary>
    public static bool EndsBefore(ChineseText text, int at) =>
        !text.Pieces.Has(at)
        || text.Pieces[at].Kind switch
        {
            PieceKind.Ideograph => !text.IsAny(at, Measures),
            PieceKind.Sign => !text.IsAny(at, ".:/%") || !text.Pieces.Glued(at),
            _ => !text.Pieces.Glued(at),
        };

    public static bool IsNumeral(ChineseText text, int at) =>
        text.Pieces.IsDigits(at)
        || ChineseDigits.Digit(text[at]) >= 0
        || ChineseDigits.SmallUnit(text[at]) > 0
        || ChineseDigits.BigUnit(text[at]) > 0;

    private static bool TryReadDigits(ChineseText text, int at, out int value, out int next)
    {
        value = 0;
        next = at + 1;
        if (text.Pieces[at].Length > MaxDigits || DigitRun.Continues(text.Pieces, at))
        {
            return false;
        }

        value = (int)Digits.Whole(text.Pieces, at);
        return true;
    }
}
