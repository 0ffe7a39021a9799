using System.Text;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>A text broken into rows of a width, at the size it fits in.</summary>
internal sealed record TextFit(IReadOnlyList<string> Rows, double Size)
{
    private const double Step = 0.5;
    private const string More = "…";

    /// <summary>
    /// Breaks a text into at most so many rows, taking the largest size between two at which it fits (points); what does not fit at the smallest is cut and ends
    /// with …. Line breaks are kept, other control characters become spaces.
    /// </summary>
    public static TextFit Of(PdfFont font, string text, double width, int mostRows, double size, double leastSize)
    {
        var paragraphs = Clean(text).Split('\n');
        for (var tried = size; ; tried -= Step)
        {
            var rows = paragraphs.SelectMany(paragraph => Broken(font, paragraph, width, tried)).ToList();
            if (rows.Count <= mostRows)
            {
                return new TextFit(rows, tried);
            }

            if (tried - Step < leastSize)
            {
                return new TextFit([.. rows.Take(mostRows - 1), Cut(font, rows[mostRows - 1], width, tried)], tried);
            }
        }
    }

    /// <summary>One row; made smaller, then cut, to fit the width.</summary>
    public static TextFit Row(PdfFont font, string text, double width, double size, double leastSize) =>
        Of(font, text.ReplaceLineEndings(" "), width, 1, size, leastSize);

    private static IEnumerable<string> Broken(PdfFont font, string paragraph, double width, double size)
    {
        var row = new StringBuilder();
        var filled = 0.0;
        foreach (var rune in paragraph.EnumerateRunes())
        {
            var step = font.Width(rune, size);
            if (filled + step > width && row.Length > 0)
            {
                yield return row.ToString();
                row.Clear();
                filled = 0;
            }

            row.Append(rune);
            filled += step;
        }

        yield return row.ToString();
    }

    private static string Cut(PdfFont font, string row, double width, double size)
    {
        var kept = row.EnumerateRunes().ToList();
        while (kept.Count > 0 && font.Width(string.Concat(kept) + More, size) > width)
        {
            kept.RemoveAt(kept.Count - 1);
        }

        return string.Concat(kept) + More;
    }

    private static string Clean(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return string.Concat(lines.EnumerateRunes().Select(rune => rune.Value != '\n' && Rune.IsControl(rune) ? new Rune(' ') : rune));
    }
}
