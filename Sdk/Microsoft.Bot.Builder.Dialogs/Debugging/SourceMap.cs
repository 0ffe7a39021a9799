using System.Collections.Concurrent;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A source map in memory. Objects are told apart by identity and kept as long as the map lives.</summary>
public class SourceMap : ConcurrentDictionary<object, SourceRange>, ISourceMap
{
    /// <summary>An instance to share.</summary>
    public static readonly SourceMap Instance = new SourceMap();

    /// <summary>Initializes a new instance of the <see cref="SourceMap"/> class that knows nothing yet.</summary>
    public SourceMap()
        : base(ReferenceEqualityComparer.Instance) { }

    /// <inheritdoc/>
    public void Add(object item, SourceRange range) => this[item] = range;
}
