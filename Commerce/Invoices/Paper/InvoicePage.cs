using static BotApp.Commerce.Invoices.Paper.InvoiceForm;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>One page of an invoice in the official form: head, parties, items, and on the last page what stands below them.</summary>
internal sealed class InvoicePage(PdfPage page, InvoicePaper paper, int number, int count)
{
    private bool IsLast => number == count;

    public void Write(IReadOnlyList<InvoiceRow> rows)
    {
        InvoiceMarks.Write(page, paper);
        WriteHead();
        WriteFrame();
        WriteParty(paper.Buyer, "购买方信息", Left);
        WriteParty(paper.Seller, "销售方信息", Middle);
        new InvoiceItems(page, paper, IsLast).Write(rows);
        if (IsLast)
        {
            new InvoiceFoot(page, paper).Write();
        }
    }

    private void WriteHead()
    {
        var title = InvoiceText.Title(paper);
        var half = page.Font.Width(title, 17) / 2 + 6;
        page.TextAround(title, Middle, 40, 17, Ink);
        page.Line(Middle - half, 47, Middle + half, 47, 0.8, Ink);
        page.Line(Middle - half, 49.5, Middle + half, 49.5, 0.8, Ink);
        page.WriteField("发票号码：", paper.Number, 428, 38);
        page.WriteField("开票日期：", InvoiceText.Day(paper.IssuedOn), 428, 55);
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
        page.WriteUpright(label, x, PartiesTop, ItemsTop);
        var (from, right) = (x + LabelWidth + 5, x + Middle - Left - 4);
        page.Text("名称：", from, 101, TextSize, Ink);
        page.WriteRows(party.Name, from + 24, right, 101, mostRows: 2);
        page.Text("统一社会信用代码/纳税人识别号：", from, 126, TextSize, Ink);
        page.WriteRows(party.TaxId ?? "", from + page.Font.Width("统一社会信用代码/纳税人识别号：", TextSize), right, 126, mostRows: 1);
    }
}
