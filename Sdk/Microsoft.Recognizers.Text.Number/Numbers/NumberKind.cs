namespace Microsoft.Recognizers.Text.Number;

/// <summary>How a number is written; its lower-case name is the result's subtype.</summary>
internal enum NumberKind
{
    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with a decimal point.</summary>
    Decimal,

    /// <summary>Parts of a whole: 3/4, three quarters, 四分之三.</summary>
    Fraction,

    /// <summary>A power: 2^5, 1e10.</summary>
    Power,
}
