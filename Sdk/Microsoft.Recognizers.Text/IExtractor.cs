using System.Collections.Generic;

namespace Microsoft.Recognizers.Text;

/// <summary>Finds where in a text something stands.</summary>
public interface IExtractor
{
    /// <summary>Every stretch found in <paramref name="input"/>.</summary>
    /// <param name="input">The text.</param>
    /// <returns>The stretches; empty when nothing was found.</returns>
    List<ExtractResult> Extract(string input);
}
