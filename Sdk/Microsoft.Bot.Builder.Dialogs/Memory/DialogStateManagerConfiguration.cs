using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Which scopes the memory has, and which short forms of paths it knows.</summary>
public class DialogStateManagerConfiguration
{
    /// <summary>The resolvers, applied in order.</summary>
    public List<IPathResolver> PathResolvers { get; set; } = new List<IPathResolver>();

    /// <summary>The scopes, found by name.</summary>
    public List<MemoryScope> MemoryScopes { get; set; } = new List<MemoryScope>();
}
