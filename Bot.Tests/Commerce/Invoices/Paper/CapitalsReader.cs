namespace BotApp.Tests.Commerce.Invoices.Paper;

/// <summary>Reads Chinese capitals as a clerk does: digits, their units, and 万 and 亿 multiplying what stands before them.</summary>
internal static class CapitalsReader
{
    public static decimal Read(string capitals)
    {
        var text = capitals.TrimStart('负').TrimEnd('整');
        var at = text.IndexOf('元', StringComparison.Ordinal);
        var size = (at < 0 ? 0 : Whole(text[..at])) + Cents(text[(at + 1)..]) / 100m;
        return capitals.StartsWith('负') ? -size : size;
    }

    private static decimal Whole(string text)
    {
        foreach (var (unit, value) in new[] { ('亿', 100_000_000m), ('万', 10_000m), ('仟', 1000m), ('佰', 100m), ('拾', 10m) })
        {
            var at = text.LastIndexOf(unit);
            if (at >= 0)
            {
                return Whole(text[..at]) * value + Whole(text[(at + 1)..]);
            }
        }

        return Digit(text);
    }

    private static int Cents(string text) =>
        text.TrimStart('零') switch
        {
            "" => 0,
            [var jiao, '角', var fen, '分'] => 10 * Digit(jiao) + Digit(fen),
            [var jiao, '角'] => 10 * Digit(jiao),
            [var fen, '分'] => Digit(fen),
            var strange => throw new FormatException(strange),
        };

    private static int Digit(string text) => text.TrimStart('零') is [var sign] ? Digit(sign) : 0;

    private static int Digit(char sign) => "零壹贰叁肆伍陆柒捌玖".IndexOf(sign, StringComparison.Ordinal);
}
