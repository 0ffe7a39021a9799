using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds e-mail addresses.</summary>
internal sealed class EmailModel : SequenceModel
{
    public EmailModel(Func<string, List<ModelResult>> grammar)
        : base("email", grammar) { }
}
