using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds percentages in Chinese texts: 百分之五十, 六个百分点, 25%, and the shop's 八折 and 七成.</summary>
internal static class ChinesePercentages
{
    public static List<ModelResult> Find(string query, NumberOptions options)
    {
        var pieces = new Pieces(QueryProcessor.Recode(query));
        var reader = new ChineseNumberReader(pieces);
        var results = new List<ModelResult>();
        for (var at = 0; at < pieces.Count; )
        {
            var percent = Read(pieces, reader, at);
            if (percent.Found)
            {
                results.Add(
                    NumberResults.Bare(
                        pieces,
                        percent.First,
                        percent.Next,
                        "percentage",
                        (ResolutionKey.Value, NumberText.Of(percent.Value, NumberKind.Decimal) + "%")
                    )
                );
            }

            at = percent.Found ? percent.Next : NextStart(pieces, reader, at);
        }

        return results;
    }

    /// <summary>The percentage that starts at a piece; its value counts hundredths.</summary>
    public static NumberSpan Read(Pieces pieces, ChineseNumberReader reader, int at)
    {
        var before = ChinesePercentWords.ReadBefore(pieces, reader, at);
        if (before.Found)
        {
            return before;
        }

        var tenths = ChineseTenths.Read(pieces, at);
        return tenths.Found ? tenths : ChinesePercentWords.ReadBehind(pieces, reader.Read(at));
    }

    // behind a number that is no percentage nothing of it is tried again: 五百分之二 holds no 百分之二
    private static int NextStart(Pieces pieces, ChineseNumberReader reader, int at)
    {
        var number = reader.Read(at);
        return number.Found && number.Kind == NumberKind.Fraction ? number.Next : at + 1;
    }
}
