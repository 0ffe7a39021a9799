namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A source map that remembers nothing.</summary>
public class NullSourceMap : ISourceMap
{
    /// <summary>An instance to share.</summary>
    public static readonly NullSourceMap Instance = new NullSourceMap();

    /// <summary>Does nothing.</summary>
    /// <inheritdoc/>
    public void Add(object item, SourceRange range) { }

    /// <summary>Finds nothing.</summary>
    /// <inheritdoc/>
    public bool TryGetValue(object item, out SourceRange range)
    {
        range = null;
        return false;
    }
}
