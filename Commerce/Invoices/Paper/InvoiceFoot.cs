using static BotApp.Commerce.Invoices.Paper.InvoiceForm;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>What stands below the items of the last page: 价税合计, 备注, 开票人.</summary>
internal sealed class InvoiceFoot(PdfPage page, InvoicePaper paper)
{
    public void Write()
    {
        WriteTotal();
        WriteRemark();
    }

    private void WriteTotal()
    {
        var baseline = TotalBottom - 7;
        page.Line(Left, LastItemsBottom, Right, LastItemsBottom, Thin, Ink);
        page.Line(Left, TotalBottom, Right, TotalBottom, Thin, Ink);
        page.Line(160, LastItemsBottom, 160, TotalBottom, Thin, Ink);
        page.Text("价税合计（大写）", 58, baseline, 9, Ink);
        InvoiceMarks.WriteCross(page, 172, baseline - 3.2);
        page.WriteRow(ChineseCapitals.Of(paper.Total), 182, 432, baseline, 9.5);
        page.Text("（小写）", 436, baseline, 9, Ink);
        page.WriteRow(InvoiceText.Yuan(paper.Total), 474, Right - 4, baseline, 9.5);
    }

    private void WriteRemark()
    {
        page.WriteUpright("备注", Left, TotalBottom, RemarkBottom);
        page.Line(Left + LabelWidth, TotalBottom, Left + LabelWidth, RemarkBottom, Thin, Ink);
        page.WriteRows(InvoiceText.Remark(paper), Left + LabelWidth + 5, Right - 4, TotalBottom + 11, mostRows: 5);
        page.Text("开票人：", 60, DrawerBaseline, TextSize, Ink);
        page.WriteRows(paper.Drawer, 92, 300, DrawerBaseline, mostRows: 1);
    }
}
