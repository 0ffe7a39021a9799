using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Which declarations are being read, while reading nested ones.</summary>
public class SourceContext
{
    /// <summary>The declarations around the current one, the innermost on top.</summary>
    public Stack<SourceRange> CallStack { get; } = new Stack<SourceRange>();
}
