using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>Somebody who shows output while a bot is debugged.</summary>
public interface IDebugger
{
    /// <summary>Shows a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="item">What it is about.</param>
    /// <param name="value">The value to show with it.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>A task that ends when it was shown.</returns>
    Task OutputAsync(string text, object item, object value, CancellationToken cancellationToken);
}
