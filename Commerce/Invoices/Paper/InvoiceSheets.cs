namespace BotApp.Commerce.Invoices.Paper;

/// <summary>Which lines stand on which page: the last page is shorter, for it carries the total and the remark, and is never without a line.</summary>
internal static class InvoiceSheets
{
    private const double Edges = InvoiceForm.HeaderDepth + InvoiceForm.SumDepth;
    private const double Full = InvoiceForm.FullItemsBottom - InvoiceForm.ItemsTop - Edges;
    private const double Last = InvoiceForm.LastItemsBottom - InvoiceForm.ItemsTop - Edges;

    /// <summary>At least one row is given; none is deeper than the last page has room for.</summary>
    public static IReadOnlyList<IReadOnlyList<InvoiceRow>> Of(IReadOnlyList<InvoiceRow> rows)
    {
        var sheets = new List<IReadOnlyList<InvoiceRow>>();
        var done = 0;
        while (rows.Skip(done).Sum(row => row.Depth) > Last)
        {
            var filled = Filled(rows, done);
            sheets.Add([.. rows.Skip(done).Take(filled)]);
            done += filled;
        }

        sheets.Add([.. rows.Skip(done)]);
        return sheets;
    }

    private static int Filled(IReadOnlyList<InvoiceRow> rows, int done)
    {
        var (count, depth) = (1, rows[done].Depth);
        while (done + count < rows.Count - 1 && depth + rows[done + count].Depth <= Full)
        {
            depth += rows[done + count].Depth;
            count++;
        }

        return count;
    }
}
