namespace BotApp.Commerce.Invoices.Paper;

/// <summary>A column of the item table: its head, where it lies, what of a line stands in it. Numbers stand to the right.</summary>
internal sealed record InvoiceColumn(string Head, double From, double To, bool IsNumber, Func<PaperLine, string> Text, int MostRows = 1)
{
    public static readonly InvoiceColumn Amount = new("金额", 398, 466, true, line => InvoiceText.Sum(line.Amount));
    public static readonly InvoiceColumn Tax = new("税额", 514, 573, true, line => line.Rate is null ? "***" : InvoiceText.Sum(line.Tax));

    /// <summary>All of them, from left to right.</summary>
    public static readonly IReadOnlyList<InvoiceColumn> All =
    [
        new("项目名称", 22, 160, false, line => line.Item, MostRows: 8),
        new("规格型号", 165, 235, false, line => line.Model ?? "", MostRows: 8),
        new("单位", 240, 266, false, line => line.Unit ?? ""),
        new("数量", 268, 322, true, line => InvoiceText.Number(line.Quantity)),
        new("单价", 326, 394, true, line => InvoiceText.Price(line.UnitPrice)),
        Amount,
        new("税率/征收率", 469, 512, true, line => InvoiceText.Rate(line.Rate)),
        Tax,
    ];

    public double Width => To - From;

    /// <summary>Writes rows one under the other, the first on the baseline.</summary>
    public void Write(PdfPage page, TextFit fit, double baseline, PdfColor color)
    {
        for (var row = 0; row < fit.Rows.Count; row++)
        {
            var at = baseline + row * InvoiceForm.RowDepth;
            if (IsNumber)
            {
                page.TextTo(fit.Rows[row], To, at, fit.Size, color);
            }
            else
            {
                page.Text(fit.Rows[row], From, at, fit.Size, color);
            }
        }
    }
}
