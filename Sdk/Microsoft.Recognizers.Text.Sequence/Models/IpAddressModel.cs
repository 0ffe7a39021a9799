using System;
using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds IP addresses.</summary>
internal sealed class IpAddressModel : SequenceModel
{
    public IpAddressModel(Func<string, List<ModelResult>> grammar)
        : base("ip", grammar) { }
}
