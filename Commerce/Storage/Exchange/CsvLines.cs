using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace BotApp.Commerce.Storage.Exchange;

/// <summary>CSV as RFC 4180 has it: a header, commas, quotes doubled inside quotes; blanks belong to the value. Empty means none.</summary>
internal static class CsvLines
{
    private static readonly CsvConfiguration Strict = new(CultureInfo.InvariantCulture)
    {
        BadDataFound = bad => throw new BadDataException(bad.Field, bad.RawRecord, bad.Context, "a quote stands where none may"),
        IgnoreBlankLines = true,
        BufferSize = 1 << 16,
    };

    public static IEnumerable<SheetLine> Read(TextReader text)
    {
        using var parser = new CsvParser(text, Strict);
        string[] header = [];
        for (var before = 0; Next(parser, before) is { } record; before = parser.RawRow)
        {
            if (header.Length == 0)
            {
                header = record;
                yield return new SheetLine(1, header, new string?[header.Length]);
                continue;
            }

            yield return new SheetLine(before + 1, header, [.. record.Select(value => value.Length == 0 ? null : value)]);
        }
    }

    /// <summary>Fields are cut, and their quotes judged, when they are asked for.</summary>
    private static string[]? Next(CsvParser parser, int before)
    {
        try
        {
            return parser.Read() ? parser.Record : null;
        }
        catch (CsvHelperException unreadable)
        {
            throw new SheetFormatException(before + 1, SheetFormatException.BadQuote, unreadable);
        }
        catch (System.Text.DecoderFallbackException unreadable)
        {
            throw new SheetFormatException(before + 1, SheetFormatException.NoUtf8, unreadable);
        }
    }
}
