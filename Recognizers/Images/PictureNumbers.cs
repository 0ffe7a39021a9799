using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Entities.Numbers;

namespace BotApp.Recognizers.Images;

/// <summary>A number that stands in a picture and may be an order's or a waybill's.</summary>
/// <param name="IsWaybill">It looks like a waybill's; what it is the shop's books know better.</param>
/// <param name="IsNamed">The picture itself says what it is; otherwise it counts only when it turns out to be the customer's own.</param>
public sealed record PictureNumber(string Number, bool IsWaybill, bool IsNamed);

/// <summary>Finds them: what a code holds before what is written, each number once.</summary>
public static class PictureNumbers
{
    /// <summary>A reading has no more; a picture full of digits is none of an order.</summary>
    private const int Most = 12;

    /// <summary>From here on a number's own words or form say what it is.</summary>
    private const double Sure = 0.9;

    public static IReadOnlyList<PictureNumber> Of(ImageReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. reading
                .Codes.SelectMany(OfCode)
                .Concat(OfText(reading.Text, isWritten: true))
                .DistinctBy(found => found.Number, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>An article's bar code names no order; a carrier's label is one number; a square may hold an address with a number in it.</summary>
    private static IEnumerable<PictureNumber> OfCode(ScannedCode code) =>
        IsOfArticle(code.Symbology) ? []
        : IsBare(code.Text)
            ? [new PictureNumber(code.Text, IsWaybill: !IsSquare(code.Symbology) || !char.IsAsciiDigit(code.Text[0]), IsNamed: true)]
        : OfText(code.Text, isWritten: false);

    private static IEnumerable<PictureNumber> OfText(string text, bool isWritten)
    {
        var reading = new Reading(text, "zh-cn");
        NumberReader.Read(reading);
        return reading
            .InOrder()
            .Where(entity => entity.Kind is EntityKind.OrderNumber or EntityKind.Waybill)
            .Select(entity => new PictureNumber(entity.Value, entity.Kind == EntityKind.Waybill, isWritten && entity.Confidence >= Sure));
    }

    private static bool IsOfArticle(string symbology) =>
        symbology.StartsWith("EAN", StringComparison.Ordinal)
        || symbology.StartsWith("UPC", StringComparison.Ordinal)
        || symbology.StartsWith("ISBN", StringComparison.Ordinal)
        || symbology.StartsWith("DataBar", StringComparison.Ordinal);

    private static bool IsSquare(string symbology) => symbology.StartsWith("QR", StringComparison.Ordinal);

    /// <summary>Up to four letters and 8 to 20 digits, as orders and waybills are numbered.</summary>
    private static bool IsBare(string text)
    {
        var digits = text.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
        return text.Length - digits.Length <= 4 && digits.Length is >= 8 and <= 20 && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
