using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>Shows a <see cref="BotState"/> that is in the turn state.</summary>
/// <typeparam name="T">The state; nothing is shown when the turn has none of this type.</typeparam>
public class BotStateMemoryScope<T> : MemoryScope
    where T : BotState
{
    /// <summary>Initializes a new instance of the <see cref="BotStateMemoryScope{T}"/> class.</summary>
    /// <param name="name">The name of the scope.</param>
    public BotStateMemoryScope(string name)
        : base(name, true) { }

    /// <summary>The properties of the state.</summary>
    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc) => StateOf(dc)?.GetCachedState(dc.Context)?.State;

    /// <summary>Not supported: properties are written one by one.</summary>
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You cannot replace the root BotState object");

    /// <inheritdoc/>
    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.LoadAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task SaveChangesAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.SaveChangesAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.DeleteAsync(dialogContext.Context, cancellationToken) ?? Task.CompletedTask;

    private static T StateOf(DialogContext dc) => (dc ?? throw new ArgumentNullException(nameof(dc))).Context.TurnState.Get<T>();
}
