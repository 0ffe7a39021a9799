using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds phone numbers.</summary>
internal sealed class PhoneNumberModel : SequenceModel
{
    public PhoneNumberModel(Func<string, List<ModelResult>> grammar)
        : base("phonenumber", grammar) { }
}
