using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages in Chinese texts.</summary>
internal static class ChineseAges
{
    private const string Behind = """
        Year: 岁, 周岁, 歲, 週歲, 周歲
        Month: 个月大, 個月大, 月大, 个月龄, 月龄
        Week: 周大, 週大, 个星期大, 周龄
        Day: 天大, 日大, 日龄
        """;

    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "age",
        Numbers = pieces => new ChineseNumberReader(pieces, beforeUnits: true),
        Behind = new UnitWords(Behind),
        HasHalf = true,
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);
}
