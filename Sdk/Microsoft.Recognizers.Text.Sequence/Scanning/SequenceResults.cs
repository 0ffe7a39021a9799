using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Makes results out of stretches of text.</summary>
internal static class SequenceResults
{
    /// <summary>A result whose value is its own text, with one more entry if one is given.</summary>
    public static ModelResult Of(
        string text,
        int start,
        int end,
        string typeName,
        string value = null,
        (string Key, object Value)? more = null
    )
    {
        var found = text[start..end];
        var result = new ModelResult
        {
            Text = found,
            Start = start,
            End = end - 1,
            TypeName = typeName,
            Resolution = new SortedDictionary<string, object>(StringComparer.Ordinal) { [ResolutionKey.Value] = value ?? found },
        };
        if (more is { } entry)
        {
            result.Resolution[entry.Key] = entry.Value;
        }

        return result;
    }
}
