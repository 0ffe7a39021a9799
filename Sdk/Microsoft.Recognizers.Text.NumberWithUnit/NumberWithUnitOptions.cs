using System;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Ways to change what number-with-unit models find.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Kept for compatibility; models here hold no results.</summary>
    NoProtoCache = 16,

    /// <summary>Kept for compatibility; no preview behaviour exists here.</summary>
    EnablePreview = 8388608,
}
