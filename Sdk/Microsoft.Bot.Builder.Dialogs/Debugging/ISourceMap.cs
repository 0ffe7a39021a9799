namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Remembers where objects were declared.</summary>
public interface ISourceMap
{
    /// <summary>Remembers one object; a second call replaces the first.</summary>
    /// <param name="item">The object.</param>
    /// <param name="range">Where it was declared.</param>
    void Add(object item, SourceRange range);

    /// <summary>Looks an object up.</summary>
    /// <param name="item">The object.</param>
    /// <param name="range">Where it was declared; null when unknown.</param>
    /// <returns>True when it is known.</returns>
    bool TryGetValue(object item, out SourceRange range);
}
