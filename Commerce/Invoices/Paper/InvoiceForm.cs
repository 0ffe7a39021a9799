namespace BotApp.Commerce.Invoices.Paper;

/// <summary>The measures of the official form, 210 × 140 mm, in points from the upper left corner, and its colours.</summary>
internal static class InvoiceForm
{
    public const double Width = 595.28;
    public const double Height = 396.85;
    public const double Left = 18;
    public const double Right = Width - Left;
    public const double Middle = (Left + Right) / 2;

    public const double PartiesTop = 84;
    public const double ItemsTop = 134;

    /// <summary>Where the items end on the last page, which carries the total, and on the pages before it.</summary>
    public const double LastItemsBottom = 290;
    public const double FullItemsBottom = 376;
    public const double TotalBottom = 311;
    public const double RemarkBottom = 370;
    public const double DrawerBaseline = 385;

    /// <summary>The narrow column of the upright labels.</summary>
    public const double LabelWidth = 17;
    public const double HeaderDepth = 15;
    public const double SumDepth = 15;

    public const double TextSize = 8;
    public const double LeastSize = 5;
    public const double RowDepth = 10.4;
    public const double Thin = 0.6;

    public static readonly PdfColor Ink = new(0.545, 0.145, 0.075);
    public static readonly PdfColor Red = new(0.85, 0.1, 0.1);
    public static readonly PdfColor Faint = new(0.965, 0.86, 0.84);
}
