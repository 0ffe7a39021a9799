using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds quoted text.</summary>
internal sealed class QuotedTextModel : SequenceModel
{
    public QuotedTextModel(Func<string, List<ModelResult>> grammar)
        : base("quotedText", grammar) { }
}
