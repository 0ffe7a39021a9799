using static BotApp.Commerce.Invoices.Paper.InvoiceForm;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>One page of an invoice in the official form: head, parties, items, and on the last page total, remark and drawer.</summary>
internal sealed class InvoicePage(PdfPage page, InvoicePaper paper, int number, int count)
{
    private bool IsLast => number == count;
    private double ItemsBottom => IsLast ? LastItemsBottom : FullItemsBottom;

    public void Write(IReadOnlyList<InvoiceRow> rows)
    {
        InvoiceMarks.Write(page, paper);
        WriteHead();
        WriteFrame();
        WriteParty(paper.Buyer, "购买方信息", Left);
        WriteParty(paper.Seller, "销售方信息", Middle);
        WriteItems(rows);
        if (IsLast)
        {
            WriteTotal();
            WriteRemark();
        }
    }

    private void WriteHead()
    {
        var title = InvoiceText.Title(paper);
        var half = page.Font.Width(title, 17) / 2 + 6;
        page.TextAround(title, Middle, 40, 17, Ink);
        page.Line(Middle - half, 47, Middle + half, 47, 0.8, Ink);
        page.Line(Middle - half, 49.5, Middle + half, 49.5, 0.8, Ink);
        WriteField("发票号码：", paper.Number, 428, 38);
        WriteField("开票日期：", InvoiceText.Day(paper.IssuedOn), 428, 55);
        if (count > 1)
        {
            page.Text($"共{count}页 第{number}页", 428, 72, TextSize, Ink);
        }
    }

    private void WriteFrame()
    {
        var bottom = IsLast ? RemarkBottom : FullItemsBottom;
        page.Frame(Left, PartiesTop, Right - Left, bottom - PartiesTop, 0.9, Ink);
        page.Line(Left, ItemsTop, Right, ItemsTop, Thin, Ink);
        foreach (var x in new[] { Left + LabelWidth, Middle, Middle + LabelWidth })
        {
            page.Line(x, PartiesTop, x, ItemsTop, Thin, Ink);
        }
    }

    private void WriteParty(PaperParty party, string label, double x)
    {
        WriteUpright(label, x, PartiesTop, ItemsTop);
        var (from, right) = (x + LabelWidth + 5, x + Middle - Left - 4);
        page.Text("名称：", from, 101, TextSize, Ink);
        WriteRows(party.Name, from + 24, right, 101, mostRows: 2);
        page.Text("统一社会信用代码/纳税人识别号：", from, 126, TextSize, Ink);
        WriteRows(party.TaxId ?? "", from + page.Font.Width("统一社会信用代码/纳税人识别号：", TextSize), right, 126, mostRows: 1);
    }

    private void WriteItems(IReadOnlyList<InvoiceRow> rows)
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
        var baseline = ItemsBottom - 5;
        var (net, tax) = IsLast ? (paper.Net, paper.Tax) : (rows.Sum(row => row.Line.Amount), rows.Sum(row => row.Line.Tax));
        page.Text(IsLast ? "合      计" : "小      计", 60, baseline, TextSize, Ink);
        WriteSum(InvoiceColumn.Amount, InvoiceText.Yuan(net), baseline);
        WriteSum(InvoiceColumn.Tax, paper.Lines.All(line => line.Rate is null) ? "***" : InvoiceText.Yuan(tax), baseline);
    }

    private void WriteSum(InvoiceColumn column, string sum, double baseline) =>
        column.Write(page, TextFit.Row(page.Font, sum, column.Width, TextSize, LeastSize), baseline, PdfColor.Black);

    private void WriteTotal()
    {
        var baseline = TotalBottom - 7;
        page.Line(Left, LastItemsBottom, Right, LastItemsBottom, Thin, Ink);
        page.Line(Left, TotalBottom, Right, TotalBottom, Thin, Ink);
        page.Line(160, LastItemsBottom, 160, TotalBottom, Thin, Ink);
        page.Text("价税合计（大写）", 58, baseline, 9, Ink);
        InvoiceMarks.WriteCross(page, 172, baseline - 3.2);
        WriteRow(ChineseCapitals.Of(paper.Total), 182, 432, baseline, 9.5);
        page.Text("（小写）", 436, baseline, 9, Ink);
        WriteRow(InvoiceText.Yuan(paper.Total), 474, Right - 4, baseline, 9.5);
    }

    private void WriteRemark()
    {
        WriteUpright("备注", Left, TotalBottom, RemarkBottom);
        page.Line(Left + LabelWidth, TotalBottom, Left + LabelWidth, RemarkBottom, Thin, Ink);
        WriteRows(InvoiceText.Remark(paper), Left + LabelWidth + 5, Right - 4, TotalBottom + 11, mostRows: 5);
        page.Text("开票人：", 60, DrawerBaseline, TextSize, Ink);
        WriteRows(paper.Drawer, 92, 300, DrawerBaseline, mostRows: 1);
    }

    private void WriteField(string label, string value, double x, double baseline)
    {
        page.Text(label, x, baseline, TextSize, Ink);
        page.Text(value, x + page.Font.Width(label, TextSize), baseline, TextSize, PdfColor.Black);
    }

    private void WriteRow(string text, double x, double right, double baseline, double size)
    {
        var fit = TextFit.Row(page.Font, text, right - x, size, LeastSize);
        page.Text(fit.Rows[0], x, baseline, fit.Size, PdfColor.Black);
    }

    private void WriteRows(string text, double x, double right, double baseline, int mostRows)
    {
        var fit = TextFit.Of(page.Font, text, right - x, mostRows, TextSize, LeastSize);
        for (var row = 0; row < fit.Rows.Count; row++)
        {
            page.Text(fit.Rows[row], x, baseline + row * RowDepth, fit.Size, PdfColor.Black);
        }
    }

    /// <summary>A label written downwards in the narrow column, in the middle of its box.</summary>
    private void WriteUpright(string label, double x, double top, double bottom)
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
