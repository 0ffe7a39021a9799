using static BotApp.Commerce.Invoices.Paper.InvoiceForm;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>How labels and values are set on the form: labels in the colour of the form, values black, made smaller until they fit.</summary>
internal static class InvoiceFields
{
    public static void WriteField(this PdfPage page, string label, string value, double x, double baseline)
    {
        page.Text(label, x, baseline, TextSize, Ink);
        page.Text(value, x + page.Font.Width(label, TextSize), baseline, TextSize, PdfColor.Black);
    }

    public static void WriteRow(this PdfPage page, string text, double x, double right, double baseline, double size)
    {
        var fit = TextFit.Row(page.Font, text, right - x, size, LeastSize);
        page.Text(fit.Rows[0], x, baseline, fit.Size, PdfColor.Black);
    }

    public static void WriteRows(this PdfPage page, string text, double x, double right, double baseline, int mostRows)
    {
        var fit = TextFit.Of(page.Font, text, right - x, mostRows, TextSize, LeastSize);
        for (var row = 0; row < fit.Rows.Count; row++)
        {
            page.Text(fit.Rows[row], x, baseline + row * RowDepth, fit.Size, PdfColor.Black);
        }
    }

    /// <summary>A label written downwards in the narrow column, in the middle of its box.</summary>
    public static void WriteUpright(this PdfPage page, string label, double x, double top, double bottom)
    {
        const double Step = 9.2;
        var baseline = (top + bottom - label.Length * Step) / 2 + 7.6;
        foreach (var sign in label)
        {
            page.TextAround(sign.ToString(), x + LabelWidth / 2, baseline, TextSize, Ink);
            baseline += Step;
        }
    }
}
