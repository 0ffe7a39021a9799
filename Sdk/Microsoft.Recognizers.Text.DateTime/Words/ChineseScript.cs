using System;
using System.Buffers;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Traditional characters of words about time as simplified ones, each for one, so that the grammar is written once.</summary>
internal static class ChineseScript
{
    private const string Traditional =
        "週個後號點時間鐘鍾禮這當兩曆農從內過還來現馬剛節國慶勞動聖誕於與約將開終臘龍貞觀順豐緒統禎嘉兒婦樹師親陽雙歲級齡紀為並頭條樓線無價淩餘";
    private const string Simplified =
        "周个后号点时间钟钟礼这当两历农从内过还来现马刚节国庆劳动圣诞于与约将开终腊龙贞观顺丰绪统祯嘉儿妇树师亲阳双岁级龄纪为并头条楼线无价凌余";

    private static readonly SearchValues<char> All = SearchValues.Create(Traditional);

    /// <summary>The text in the same length; the same string when nothing changes.</summary>
    public static string Simplify(string text) => text.AsSpan().ContainsAny(All) ? string.Create(text.Length, text, Simplify) : text;

    private static void Simplify(Span<char> to, string from)
    {
        for (var i = 0; i < from.Length; i++)
        {
            var known = All.Contains(from[i]) ? Traditional.IndexOf(from[i], StringComparison.Ordinal) : -1;
            to[i] = known < 0 ? from[i] : Simplified[known];
        }
    }
}
