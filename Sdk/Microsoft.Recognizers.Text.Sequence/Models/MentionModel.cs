using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds mentions such as @name.</summary>
internal sealed class MentionModel : SequenceModel
{
    public MentionModel(Func<string, List<ModelResult>> grammar)
        : base("mention", grammar) { }
}
