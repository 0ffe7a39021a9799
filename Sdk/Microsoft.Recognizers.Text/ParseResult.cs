using System;

namespace Microsoft.Recognizers.Text;

/// <summary>An extracted stretch together with its meaning.</summary>
public class ParseResult : ExtractResult
{
    /// <summary>An empty result.</summary>
    public ParseResult() { }

    /// <summary>Takes over everything <paramref name="er"/> says.</summary>
    /// <param name="er">The stretch that was parsed.</param>
    public ParseResult(ExtractResult er)
    {
        ArgumentNullException.ThrowIfNull(er);

        Start = er.Start;
        Length = er.Length;
        Text = er.Text;
        Type = er.Type;
        Data = er.Data;
        Metadata = er.Metadata;
    }

    /// <summary>The meaning as an object; <c>null</c> when it has none.</summary>
    public object Value { get; set; }

    /// <summary>The meaning as text.</summary>
    public string ResolutionStr { get; set; }
}
