using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Somebody who may stop at every step of a dialog.</summary>
public interface IDialogDebugger
{
    /// <summary>Called before a step.</summary>
    /// <param name="context">The context of the turn.</param>
    /// <param name="item">The dialog or recognizer about to run.</param>
    /// <param name="more">What it is about to do.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when the bot may go on.</returns>
    Task StepAsync(DialogContext context, object item, string more, CancellationToken cancellationToken);
}
