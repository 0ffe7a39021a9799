using System.Globalization;
using System.Text;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>
/// What is drawn on a page, in points (1/72 inch) from the upper left corner; later strokes lie over earlier ones. Texts hang on their baseline.
/// </summary>
internal sealed class PdfPage(PdfFont font, double height)
{
    /// <summary>How far the handles of a curve stand off to make a quarter of an ellipse.</summary>
    private const double Roundness = 0.5523;

    private readonly StringBuilder content = new();

    public string Content => content.ToString();

    public PdfFont Font => font;

    public void Line(double fromX, double fromY, double toX, double toY, double thickness, PdfColor color) =>
        Print($"{color} RG {N(thickness)} w {P(fromX, fromY)} m {P(toX, toY)} l S");

    public void Frame(double x, double y, double width, double depth, double thickness, PdfColor color) =>
        Print($"{color} RG {N(thickness)} w {P(x, y + depth)} {N(width)} {N(depth)} re S");

    /// <summary>Filled rectangles of one colour: x, y of the upper left corner, width, depth.</summary>
    public void Fill(IEnumerable<(double X, double Y, double Width, double Depth)> rectangles, PdfColor color)
    {
        var shapes = rectangles.Select(shape => $"{P(shape.X, shape.Y + shape.Depth)} {N(shape.Width)} {N(shape.Depth)} re");
        Print($"{color} rg {string.Join('\n', shapes)} f");
    }

    public void Ellipse(double x, double y, double radiusX, double radiusY, double thickness, PdfColor color)
    {
        var (handleX, handleY) = (radiusX * Roundness, radiusY * Roundness);
        Print($"{color} RG {N(thickness)} w {P(x + radiusX, y)} m");
        foreach (var (right, down) in new[] { (1, 1), (-1, 1), (-1, -1), (1, -1) })
        {
            // every quarter goes from the sideways end to the upright one or back, so that the pen is not lifted
            var sideways = P(x + right * radiusX, y + down * handleY);
            var upright = P(x + right * handleX, y + down * radiusY);
            Print(
                right == down ? $"{sideways} {upright} {P(x, y + down * radiusY)} c" : $"{upright} {sideways} {P(x + right * radiusX, y)} c"
            );
        }

        Print("s");
    }

    public void Text(string text, double x, double baseline, double size, PdfColor color) =>
        Print($"BT {color} rg /F {N(size)} Tf {P(x, baseline)} Td <{font.Encode(text)}> Tj ET");

    public void TextTo(string text, double right, double baseline, double size, PdfColor color) =>
        Text(text, right - font.Width(text, size), baseline, size, color);

    public void TextAround(string text, double middle, double baseline, double size, PdfColor color) =>
        Text(text, middle - font.Width(text, size) / 2, baseline, size, color);

    /// <summary>A text that begins at the point and rises by an angle in degrees.</summary>
    public void RisingText(string text, double x, double baseline, double size, double degrees, PdfColor color)
    {
        var (sine, cosine) = double.SinCos(double.DegreesToRadians(degrees));
        Print(
            $"BT {color} rg /F {N(size)} Tf {N(cosine)} {N(sine)} {N(-sine)} {N(cosine)} {P(x, baseline)} Tm <{font.Encode(text)}> Tj ET"
        );
    }

    private void Print(string operators) => content.Append(operators).Append('\n');

    private string P(double x, double y) => $"{N(x)} {N(height - y)}";

    private static string N(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
