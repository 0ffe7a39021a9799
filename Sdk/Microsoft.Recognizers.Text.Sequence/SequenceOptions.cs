using System;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Ways to change what sequence models find.</summary>
[Flags]
public enum SequenceOptions
{
    /// <summary>Nothing special.</summary>
    None = 0,

    /// <summary>Phone numbers may be short.</summary>
    Relaxed = 1,
}
