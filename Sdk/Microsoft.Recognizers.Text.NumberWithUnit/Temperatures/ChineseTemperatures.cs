using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures in Chinese texts.</summary>
internal static class ChineseTemperatures
{
    private const string Scales = """
        C: 摄氏度, 攝氏度, °c, ℃
        F: 华氏度, 華氏度, °f, ℉
        K: 开尔文
        """;

    private const string Before = """
        C: 摄氏, 摄氏温度, 攝氏, 攝氏溫度
        F: 华氏, 华氏温度, 華氏, 華氏溫度
        K: 开氏, 开氏温度
        """;

    private const string Degree = "Degree: 度, °";

    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "temperature",
        Numbers = pieces => new ChineseNumberReader(pieces, beforeUnits: true),
        Behind = new UnitWords(Scales, Degree),
        Before = new UnitWords(Before),
        Closing = new UnitWords(Degree),
        Alone = new UnitWords(Scales),
        HasHalf = true,
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);
}
