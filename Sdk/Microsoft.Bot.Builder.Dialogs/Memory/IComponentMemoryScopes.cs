using System.Collections.Generic;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component that brings memory scopes.</summary>
public interface IComponentMemoryScopes
{
    /// <summary>Its scopes.</summary>
    /// <returns>The scopes.</returns>
    IEnumerable<MemoryScope> GetMemoryScopes();
}
