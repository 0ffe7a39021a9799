using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Tells numbers from the same characters within words: 一 in 一个 counts, 一 in 一看 does not.</summary>
internal static class ChineseWords
{
    // what is counted, and what may follow a number in a sentence
    private const string Followers =
        "个個只隻条條张張本件把台辆輛架艘匹头頭块塊片根支枝颗顆粒滴朵棵株座栋棟间間家所层層页頁章节節句行段篇首幅封份套双雙对對副次遍回趟"
        + "场場顿頓届屆年月日号號天周週岁歲小时時分秒点點刻元毛角斤克吨噸米里升亩畝瓶杯碗盘盤盒包袋箱桶串束捆排列组組班级級种種类類位名口人户戶倍"
        + "是的不而却和与與及或到至以之又这那了吗呢吧啊呀";

    // words that only look as if a number stood in them
    private static readonly string[] Words =
    [
        "队伍",
        "隊伍",
        "退伍",
        "入伍",
        "放肆",
        "肆意",
        "肆无",
        "肆無",
        "收拾",
        "拾取",
        "拾起",
        "拾到",
        "十足",
    ];

    public static bool IsNumber(Pieces pieces, NumberSpan span)
    {
        if (span.Next - span.First > 1 || pieces.IsDigits(span.First))
        {
            return true;
        }

        var start = pieces[span.First].Start;
        return (IsTen(pieces.Text[start]) || MayEnd(pieces, start + 1))
            && !IsBesideDigit(pieces, span.First)
            && !IsWithinWord(pieces.Text, start);
    }

    // 九九, 二三十: digits side by side are names and guesses
    private static bool IsBesideDigit(Pieces pieces, int at) =>
        (pieces.Glued(at) && ChineseDigits.Digit(ChineseIntegers.Character(pieces, at - 1)) >= 0)
        || (pieces.Glued(at + 1) && ChineseDigits.Digit(ChineseIntegers.Character(pieces, at + 1)) >= 0);

    private static bool IsTen(char character) => ChineseDigits.SmallUnit(character) == 10;

    private static bool MayEnd(Pieces pieces, int at) =>
        at >= pieces.Text.Length
        || (!IsIdeograph(pieces.Text[at]) && pieces.Text[at] != '%')
        || Followers.Contains(pieces.Text[at], StringComparison.Ordinal);

    private static bool IsIdeograph(char character) => character is >= '\u3400' and <= '\u9fff';

    private static bool IsWithinWord(string text, int at)
    {
        foreach (var word in Words)
        {
            var offset = word.IndexOf(text[at], StringComparison.Ordinal);
            var start = at - offset;
            if (offset >= 0 && start >= 0 && string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
