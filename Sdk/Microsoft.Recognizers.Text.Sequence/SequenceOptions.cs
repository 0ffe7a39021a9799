using System;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Ways to change what sequence models find.</summary>
[Flags]
public enum SequenceOptions
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Kept for compatibility; it changes nothing here.</summary>
    Relaxed = 1,
}
