using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>One part of the memory. Serves all conversations: what it shows comes from the context.</summary>
public abstract class MemoryScope
{
    /// <summary>Initializes a new instance of the <see cref="MemoryScope"/> class.</summary>
    /// <param name="name">The name, the first part of its paths.</param>
    /// <param name="includeInSnapshot">Whether it is part of the snapshot sent as a trace.</param>
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    /// <summary>The name, the first part of its paths.</summary>
    public string Name { get; set; }

    /// <summary>Whether it is part of the snapshot sent as a trace.</summary>
    public bool IncludeInSnapshot { get; set; }

    /// <summary>What the scope holds.</summary>
    /// <param name="dc">The context it is seen from.</param>
    /// <returns>The memory; null when there is none here.</returns>
    public abstract object GetMemory(DialogContext dc);

    /// <summary>Replaces what the scope holds.</summary>
    /// <param name="dc">The context it is seen from.</param>
    /// <param name="memory">The new memory.</param>
    public abstract void SetMemory(DialogContext dc, object memory);

    /// <summary>Loads the scope at the start of a turn. Does nothing unless overridden.</summary>
    /// <param name="dialogContext">The context.</param>
    /// <param name="force">Whether to load it again if it was loaded.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it is loaded.</returns>
    public virtual Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Saves the scope at the end of a turn. Does nothing unless overridden.</summary>
    /// <param name="dialogContext">The context.</param>
    /// <param name="force">Whether to save it even if nothing changed.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it is saved.</returns>
    public virtual Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Deletes what is stored of the scope. Does nothing unless overridden.</summary>
    /// <param name="dialogContext">The context.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    public virtual Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
