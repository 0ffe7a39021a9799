using QRCoder;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>What is drawn on an invoice rather than written: the code to scan, 样票 in the sandbox, 红字, the closed circle before the sum.</summary>
internal static class InvoiceMarks
{
    private const double CodeLeft = 22;
    private const double CodeTop = 16;
    private const double CodeSize = 60;

    public static void Write(PdfPage page, InvoicePaper paper)
    {
        if (paper.IsSample)
        {
            WriteSample(page);
        }

        WriteCode(page, InvoiceText.Scan(paper));
        if (paper.IsRed)
        {
            page.Frame(96, 24, 46, 20, 1.2, InvoiceForm.Red);
            page.TextAround("红字", 119, 39, 14, InvoiceForm.Red);
        }
    }

    public static void WriteCross(PdfPage page, double x, double y)
    {
        const double Reach = 2.5;
        page.Ellipse(x, y, 3.6, 3.6, 0.7, PdfColor.Black);
        page.Line(x - Reach, y - Reach, x + Reach, y + Reach, 0.7, PdfColor.Black);
        page.Line(x - Reach, y + Reach, x + Reach, y - Reach, 0.7, PdfColor.Black);
    }

    /// <summary>Large and faint under everything, and small where the tax bureau's seal would be.</summary>
    private static void WriteSample(PdfPage page)
    {
        page.RisingText("样 票", 185, 305, 100, 22, InvoiceForm.Faint);
        page.Ellipse(InvoiceForm.Middle, 66, 36, 14, 1.2, InvoiceForm.Red);
        page.TextAround("样票", InvoiceForm.Middle, 70.5, 13, InvoiceForm.Red);
    }

    private static void WriteCode(PdfPage page, string content)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix;
        var step = CodeSize / modules.Count;
        page.Fill(
            Runs(modules).Select(run => (CodeLeft + run.From * step, CodeTop + run.Row * step, run.Length * step, step)),
            PdfColor.Black
        );
    }

    /// <summary>Dark modules that lie beside each other in a row are one rectangle: smaller, and without hairlines between them.</summary>
    private static IEnumerable<(int Row, int From, int Length)> Runs(List<System.Collections.BitArray> modules)
    {
        for (var row = 0; row < modules.Count; row++)
        {
            for (var from = 0; from < modules.Count; from++)
            {
                var to = from;
                while (to < modules.Count && modules[row][to])
                {
                    to++;
                }

                if (to > from)
                {
                    yield return (row, from, to - from);
                    from = to;
                }
            }
        }
    }
}
