using System.Collections.Generic;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds percentages in English texts: "25%", "twenty percent", "per cent of 210", and a percent sign alone.</summary>
internal static class EnglishPercentages
{
    public static List<ModelResult> Find(string query, NumberOptions options)
    {
        var pieces = new Pieces(EnglishNumbers.Recode(query));
        var reader = new EnglishNumberReader(pieces, options);
        var results = new List<ModelResult>();
        for (var at = 0; at < pieces.Count; )
        {
            var number = reader.Read(at);
            var next = number.Found
                ? ReadBehind(pieces, reader, number, options, out var value)
                : ReadBefore(pieces, reader, at, out value);
            if (next > 0)
            {
                results.Add(NumberResults.Bare(pieces, at, next, "percentage", (ResolutionKey.Value, value)));
            }

            at =
                next > 0 ? next
                : number.Found ? number.Next
                : at + 1;
        }

        return results;
    }

    // "25%", "twenty percent"; in percentage mode also "1/4 of" and "one in two"
    private static int ReadBehind(Pieces pieces, EnglishNumberReader reader, NumberSpan number, NumberOptions options, out string value)
    {
        value = NumberText.Of(number.Value, number.Kind) + "%";
        var next = ReadWord(pieces, number.Next);
        if (next > 0)
        {
            return IsCode(pieces, number.First, number.Next) ? 0 : next;
        }

        if (!options.HasFlag(NumberOptions.PercentageMode))
        {
            return 0;
        }

        var share = number.Kind == NumberKind.Integer ? reader.ReadPrepositions(number) : number;
        value = NumberText.Of(share.Value * 100, NumberKind.Decimal) + "%";
        return share.Found && share.Next > number.Next ? share.Next
            : number.Kind == NumberKind.Fraction && pieces.Is(number.Next, "of") ? number.Next + 1
            : 0;
    }

    // "percent of 10", and "%" or "percentage" with no number, whose value is the word null
    private static int ReadBefore(Pieces pieces, EnglishNumberReader reader, int at, out string value)
    {
        value = "null";
        var next = ReadWord(pieces, at);
        if (next == 0 || pieces.Is(at, "cents"))
        {
            return 0;
        }

        var number = pieces.Is(next, "of") ? reader.Read(next + 1) : NumberSpan.None;
        if (number.Found)
        {
            value = NumberText.Of(number.Value, number.Kind) + "%";
            return number.Next;
        }

        var isGluedSign = pieces.Is(at, '%') && (pieces.Glued(at) || pieces.BreaksOff(at) || pieces.Is(at + 1, '%'));
        return isGluedSign ? 0 : next;
    }

    private static int ReadWord(Pieces pieces, int at) =>
        pieces.Span(at) switch
        {
            "%" or "percent" or "percents" or "percentage" or "percentages" or "pct" => at + 1,
            "per" when pieces.Span(at + 1) is "cent" or "cents" => at + 2,
            _ => 0,
        };

    // the %20 of a web address
    private static bool IsCode(Pieces pieces, int first, int sign) =>
        (pieces.Is(first - 1, '%') && pieces.Glued(first)) || (pieces.Is(sign, '%') && pieces.Glued(sign + 1) && pieces.BreaksOff(sign));
}
