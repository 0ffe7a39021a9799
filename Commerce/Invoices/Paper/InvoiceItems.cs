using static BotApp.Commerce.Invoices.Paper.InvoiceForm;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>The item table of a page: heads, lines, and the sums below them.</summary>
internal sealed class InvoiceItems(PdfPage page, InvoicePaper paper, bool isLast)
{
    private double Bottom => isLast ? LastItemsBottom : FullItemsBottom;

    public void Write(IReadOnlyList<InvoiceRow> rows)
    {
        foreach (var column in InvoiceColumn.All)
        {
            column.Write(page, TextFit.Row(page.Font, column.Head, column.Width, TextSize, LeastSize), ItemsTop + 11, Ink);
        }

        var baseline = ItemsTop + HeaderDepth + 8;
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Cells.Count; i++)
            {
                InvoiceColumn.All[i].Write(page, row.Cells[i], baseline, PdfColor.Black);
            }

            baseline += row.Depth;
        }

        WriteSums(rows);
    }

    /// <summary>小计 of the page where there are several; the last page carries the 合计 of all.</summary>
    private void WriteSums(IReadOnlyList<InvoiceRow> rows)
    {
        var baseline = Bottom - 5;
        var (net, tax) = isLast ? (paper.Net, paper.Tax) : (rows.Sum(row => row.Line.Amount), rows.Sum(row => row.Line.Tax));
        page.Text(isLast ? "合      计" : "小      计", 60, baseline, TextSize, Ink);
        WriteSum(InvoiceColumn.Amount, InvoiceText.Yuan(net), baseline);
        WriteSum(InvoiceColumn.Tax, paper.Lines.All(line => line.Rate is null) ? "***" : InvoiceText.Yuan(tax), baseline);
    }

    private void WriteSum(InvoiceColumn column, string sum, double baseline) =>
        column.Write(page, TextFit.Row(page.Font, sum, column.Width, TextSize, LeastSize), baseline, PdfColor.Black);
}
