namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// Makes the two files a buyer gets with an invoice: the PDF to look at and the XML to book. The same invoice gives the same bytes every time, so files need not
/// be kept. Safe to call from several threads.
/// </summary>
public sealed class InvoicePrinter
{
    private readonly InvoiceFont font;

    internal InvoicePrinter(InvoiceFont font) => this.font = font;

    /// <summary>The invoice in the official form, 210 × 140 mm, over as many pages as its lines need; its text can be searched and copied.</summary>
    /// <exception cref="ArgumentException">The invoice could not have been issued: no 20 digits, no lines, a sum of the wrong sign or with parts of a cent.</exception>
    public byte[] Pdf(InvoicePaper paper)
    {
        InvoicePaperCheck.Demand(paper);
        var document = new PdfDocument(font.Font, InvoiceForm.Width, InvoiceForm.Height, $"{InvoiceText.Title(paper)} {paper.Number}");
        var sheets = InvoiceSheets.Of([.. paper.Lines.Select(line => InvoiceRow.Of(document.Font, line))]);
        for (var i = 0; i < sheets.Count; i++)
        {
            new InvoicePage(document.AddPage(), paper, i + 1, sheets.Count).Write(sheets[i]);
        }

        return document.Save();
    }

    /// <summary>The invoice as data, see <see cref="InvoiceXml"/>; UTF-8.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Pdf"/>.</exception>
    public byte[] Xml(InvoicePaper paper) => InvoiceXml.Write(paper);

    /// <summary>What a file of the invoice should be called, such as <c>26337000000000000018.pdf</c>.</summary>
    public static string FileName(InvoicePaper paper, string extension)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return $"{paper.Number}.{extension}";
    }
}
