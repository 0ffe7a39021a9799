using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds hashtags.</summary>
internal sealed class HashtagModel : SequenceModel
{
    public HashtagModel(Func<string, List<ModelResult>> grammar)
        : base("hashtag", grammar) { }
}
