using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds web addresses.</summary>
internal sealed class URLModel : SequenceModel
{
    public URLModel(Func<string, List<ModelResult>> grammar)
        : base("url", grammar) { }
}
