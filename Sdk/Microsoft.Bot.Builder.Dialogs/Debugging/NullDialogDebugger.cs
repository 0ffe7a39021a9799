using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>A debugger that never stops.</summary>
public class NullDialogDebugger : IDialogDebugger, IDebugger
{
    /// <summary>The one instance.</summary>
    public static readonly IDialogDebugger Instance = new NullDialogDebugger();

    private NullDialogDebugger() { }

    /// <summary>Whether steps are written to the debug output.</summary>
    public bool TraceSteps { get; set; }

    /// <inheritdoc/>
    Task IDialogDebugger.StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken)
    {
        if (TraceSteps)
        {
            Debug.WriteLine($"{(item as Dialog)?.Id ?? item?.GetType().Name}: {more}");
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    Task IDebugger.OutputAsync(string text, object item, object value, CancellationToken cancellationToken) => Task.CompletedTask;
}
