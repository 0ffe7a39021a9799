using System.Globalization;

namespace BotApp.Commerce.Invoices.Paper;

/// <summary>A colour of the screen, each part from 0 to 1.</summary>
internal sealed record PdfColor(double Red, double Green, double Blue)
{
    public static readonly PdfColor Black = new(0, 0, 0);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Red:0.###} {Green:0.###} {Blue:0.###}");
}
