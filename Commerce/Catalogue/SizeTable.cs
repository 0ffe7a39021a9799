using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Commerce.Catalogue;

/// <summary>
/// A product's size table, written among its facts: one fact a size, named 尺码 M, whose Chinese value holds ranges such as 身高160–165厘米 体重50–57千克 or
/// 脚长25.6–26厘米. Ends are included; where two sizes meet the larger one is taken.
/// </summary>
public static partial class SizeTable
{
    private const string Named = "尺码 ";

    /// <summary>The rows in the order of the facts; empty: the product has no table.</summary>
    public static IReadOnlyList<SizeRow> Of(Product product)
    {
        ArgumentNullException.ThrowIfNull(product);
        return
        [
            .. product
                .Specs.Where(IsRow)
                .Select(spec => new SizeRow(spec.Name.Zh[Named.Length..], spec.Value, RangeIn(spec, "身高"), RangeIn(spec, "体重"), RangeIn(spec, "脚长"))),
        ];
    }

    internal static bool IsRow(ProductSpec spec) => spec.Name.Zh.StartsWith(Named, StringComparison.Ordinal);

    private static SizeRange? RangeIn(ProductSpec spec, string measure) =>
        Ranges().Matches(spec.Value.Zh).FirstOrDefault(match => match.Groups["measure"].Value == measure) is { } match
            ? new(Number(match, "low"), Number(match, "high"))
            : null;

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(?<measure>身高|体重|脚长)(?<low>[0-9]+(?:\\.[0-9]+)?)[–-](?<high>[0-9]+(?:\\.[0-9]+)?)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Ranges();
}

/// <summary>From one measure to another, both included.</summary>
public sealed record SizeRange(decimal Low, decimal High)
{
    public bool Holds(decimal measure) => measure >= Low && measure <= High;
}

/// <summary>One size and whom it is made for; a range that is null does not matter.</summary>
public sealed record SizeRow(string Size, Bilingual Says, SizeRange? Height, SizeRange? Weight, SizeRange? Foot);

/// <summary>What is known of a body: centimetres and kilograms.</summary>
public sealed record BodyMeasures(decimal? Height = null, decimal? Weight = null, decimal? Foot = null)
{
    public static BodyMeasures None { get; } = new();

    /// <summary>These measures, and of those they lack the earlier ones.</summary>
    public BodyMeasures Over(BodyMeasures earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return new(Height ?? earlier.Height, Weight ?? earlier.Weight, Foot ?? earlier.Foot);
    }
}
