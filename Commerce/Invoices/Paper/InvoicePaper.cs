namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// All that stands on an invoice, blue or red-letter. <paramref name="Number"/> is the 20 digits the tax platform gave; <paramref name="Reverses"/> makes it a
/// red-letter invoice. <paramref name="Remark"/> needs not repeat what is reversed, nor addresses and banks: the page writes them. <paramref name="IsSample"/> is
/// true in the sandbox, where no tax platform stands behind the number: every page is then marked 样票. The sums are those of the lines, in yuan.
/// </summary>
public sealed record InvoicePaper(
    PaperKind Kind,
    string Number,
    DateOnly IssuedOn,
    PaperParty Buyer,
    PaperParty Seller,
    IReadOnlyList<PaperLine> Lines,
    string Drawer,
    bool IsSample,
    string? Remark = null,
    PaperReversal? Reverses = null
)
{
    public bool IsRed => Reverses is not null;

    /// <summary>金额: without tax.</summary>
    public decimal Net => Lines.Sum(line => line.Amount);

    /// <summary>税额.</summary>
    public decimal Tax => Lines.Sum(line => line.Tax);

    /// <summary>价税合计.</summary>
    public decimal Total => Net + Tax;
}
