using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component that brings path resolvers.</summary>
public interface IComponentPathResolvers
{
    /// <summary>Its resolvers.</summary>
    /// <returns>The resolvers.</returns>
    IEnumerable<IPathResolver> GetPathResolvers();
}
