using System;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Ways to change what number models find.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>A fraction or a plain number beside "percent" words is read as a percentage.</summary>
    PercentageMode = 1,

    /// <summary>Kept for compatibility; models here hold no results.</summary>
    NoProtoCache = 16,

    /// <summary>Ordinals that count from elsewhere than the start ("the last one") are left out.</summary>
    SuppressExtendedTypes = 2097152,

    /// <summary>Ranges say with their value whether an end belongs to them.</summary>
    ExperimentalMode = 4194304,

    /// <summary>Kept for compatibility; no preview behaviour exists here.</summary>
    EnablePreview = 8388608,
}
