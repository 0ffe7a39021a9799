using System;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>What single characters mean within a Chinese number, simplified, traditional and formal.</summary>
internal static class ChineseDigits
{
    private const string Digits = "零一二三四五六七八九";
    private const string FormalDigits = "〇壹贰叁肆伍陆柒捌玖";
    private const string TraditionalDigits = "○幺貳參肆伍陸柒捌玖";

    /// <summary>The digit's value, or -1; 两 counts as 2, 仨 as 3.</summary>
    public static int Digit(char character) =>
        character is '两' or '兩' or '俩' or '倆' ? 2
        : character == '仨' ? 3
        : Digits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var plain ? plain
        : FormalDigits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var formal ? formal
        : TraditionalDigits.IndexOf(character, StringComparison.Ordinal);

    /// <summary>10, 100 or 1000; 0 for anything else.</summary>
    public static double SmallUnit(char character) =>
        character switch
        {
            '十' or '拾' => 10,
            '百' or '佰' => 100,
            '千' or '仟' => 1000,
            _ => 0,
        };

    /// <summary>10⁴, 10⁸ or 10¹²; 0 for anything else.</summary>
    public static double BigUnit(char character) =>
        character switch
        {
            '万' or '萬' => 1e4,
            '亿' or '億' => 1e8,
            '兆' => 1e12,
            _ => 0,
        };

    public static bool IsZero(char character) => character is '零' or '〇' or '○';

    /// <summary>Whether it says "and some" before a big unit: 十多万, 五百余万, 二十几万.</summary>
    public static bool IsSome(char character) => character is '多' or '余' or '餘' or '几' or '幾';

    public static bool IsPoint(char character) => character is '点' or '點';

    public static bool IsNegative(char character) => character is '负' or '負';
}
