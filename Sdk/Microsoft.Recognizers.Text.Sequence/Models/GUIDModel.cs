using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds GUIDs.</summary>
internal sealed class GUIDModel : SequenceModel
{
    public GUIDModel(Func<string, List<ModelResult>> grammar)
        : base("guid", grammar) { }
}
