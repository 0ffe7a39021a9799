using System.Collections.Generic;

namespace Microsoft.Recognizers.Text;

/// <summary>One thing a model found in a text.</summary>
public class ModelResult
{
    /// <summary>The words as they stand in the (normalised, lower-cased) text.</summary>
    public string Text { get; set; }

    /// <summary>Index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Index of the last character, inclusive.</summary>
    public int End { get; set; }

    /// <summary>What was found, such as <c>number</c> or <c>datetimeV2.date</c>.</summary>
    public string TypeName { get; set; }

    /// <summary>The meaning, by the keys of <see cref="ResolutionKey"/>; <c>null</c> when it has none.</summary>
    public SortedDictionary<string, object> Resolution { get; set; }
}
