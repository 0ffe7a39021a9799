using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Makes a value from what the turn knows.</summary>
/// <typeparam name="T">What is made.</typeparam>
public interface ITemplate<T>
{
    /// <summary>Makes the value.</summary>
    /// <param name="dialogContext">The context of the turn.</param>
    /// <param name="data">What to fill in; null to use the memory of the dialog context.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The value.</returns>
    Task<T> BindAsync(DialogContext dialogContext, object data = null, CancellationToken cancellationToken = default);
}
