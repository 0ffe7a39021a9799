namespace BotApp.Commerce.Invoices.Paper;

/// <summary>A line ready to be written: its cells broken into rows, and how deep it is.</summary>
internal sealed record InvoiceRow(PaperLine Line, IReadOnlyList<TextFit> Cells)
{
    public double Depth => Cells.Max(cell => cell.Rows.Count) * InvoiceForm.RowDepth;

    public static InvoiceRow Of(PdfFont font, PaperLine line) =>
        new(line, [.. InvoiceColumn.All.Select(column => Cell(font, column, column.Text(line)))]);

    private static TextFit Cell(PdfFont font, InvoiceColumn column, string text) =>
        column.MostRows == 1
            ? TextFit.Row(font, text, column.Width, InvoiceForm.TextSize, InvoiceForm.LeastSize)
            : TextFit.Of(font, text.ReplaceLineEndings(" "), column.Width, column.MostRows, InvoiceForm.TextSize, InvoiceForm.TextSize);
}
