namespace Microsoft.Recognizers.Text;

/// <summary>The keys of <see cref="ModelResult.Resolution"/>.</summary>
public static class ResolutionKey
{
    /// <summary>A list of possible readings (dates and times).</summary>
    public const string ValueSet = "values";

    /// <summary>The value.</summary>
    public const string Value = "value";

    /// <summary>The kind within the kind, such as <c>integer</c>.</summary>
    public const string SubType = "subtype";

    /// <summary>The type of a value.</summary>
    public const string Type = "type";

    /// <summary>The unit's name.</summary>
    public const string Unit = "unit";

    /// <summary>How sure the recognizer is, from 0 to 1.</summary>
    public const string Score = "score";

    /// <summary>The currency's ISO 4217 code.</summary>
    public const string IsoCurrency = "isoCurrency";

    /// <summary>How far an ordinal points from <see cref="RelativeTo"/>.</summary>
    public const string Offset = "offset";

    /// <summary>Where an ordinal counts from.</summary>
    public const string RelativeTo = "relativeTo";
}
