namespace BotApp.Commerce.Invoices.Paper;

/// <summary>Which form an invoice is printed on.</summary>
public enum PaperKind
{
    /// <summary>电子发票（普通发票）.</summary>
    Ordinary,

    /// <summary>电子发票（增值税专用发票）.</summary>
    Special,
}
