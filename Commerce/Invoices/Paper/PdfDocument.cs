using System.Globalization;
using System.Text;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// A PDF of pages of one size with one font. The same pages give the same bytes: no clock and no chance goes into it.
/// </summary>
internal sealed class PdfDocument(TrueTypeFont font, double width, double height, string title)
{
    private readonly List<PdfPage> pages = [];

    public PdfFont Font { get; } = new(font);

    public PdfPage AddPage()
    {
        pages.Add(new PdfPage(Font, height));
        return pages[^1];
    }

    public byte[] Save()
    {
        var objects = new PdfObjects();
        var tree = objects.Reserve();
        var fontNumber = Font.AddTo(objects);
        var size = string.Create(CultureInfo.InvariantCulture, $"{width:0.##} {height:0.##}");
        var kids = new List<string>();
        foreach (var page in pages)
        {
            var content = objects.AddStream(Encoding.ASCII.GetBytes(page.Content));
            var resources = $"<</Font<</F {fontNumber} 0 R>>>>";
            kids.Add(
                $"{objects.Add($"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {size}]/Resources{resources}/Contents {content} 0 R>>")} 0 R"
            );
        }

        objects.Set(tree, $"<</Type/Pages/Count {pages.Count}/Kids[{string.Join(' ', kids)}]>>");
        var catalogue = objects.Add($"<</Type/Catalog/Pages {tree} 0 R/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>>>");
        var information = objects.Add($"<</Title<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(title))}>/Producer(BotApp)>>");
        return objects.Write(catalogue, information);
    }
}
