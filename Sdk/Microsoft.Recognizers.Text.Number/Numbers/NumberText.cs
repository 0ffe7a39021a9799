using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Writes values as results carry them.</summary>
internal static class NumberText
{
    private const double LargestWhole = 9e18;

    /// <summary>Whole numbers in full, anything else with at most 15 significant digits.</summary>
    public static string Of(double value, NumberKind kind = NumberKind.Integer) =>
        kind is NumberKind.Integer or NumberKind.Decimal && IsWhole(value) && value is > -LargestWhole and < LargestWhole
            ? ((long)value).ToString(CultureInfo.InvariantCulture)
            : value.ToString("G15", CultureInfo.InvariantCulture);

    /// <summary>The name of a kind; a decimal of a whole value counts as an integer.</summary>
    public static string SubType(double value, NumberKind kind) =>
        kind switch
        {
            NumberKind.Decimal when !IsWhole(value) => "decimal",
            NumberKind.Fraction => "fraction",
            NumberKind.Power => "power",
            _ => "integer",
        };

    private static bool IsWhole(double value) => System.Math.Floor(value) == value;
}
