using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Sends what only developers see.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace activity; channels other than the emulator drop it.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="name">What is traced.</param>
    /// <param name="value">The thing itself; null for none.</param>
    /// <param name="valueType">What kind of thing it is; null for the name of its type.</param>
    /// <param name="label">How to show it; the calling member when not said.</param>
    /// <param name="cancellationToken">Signals that sending should be given up.</param>
    /// <returns>The id the channel gave the activity.</returns>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext,
        string name,
        object value = null,
        string valueType = null,
        [CallerMemberName] string label = null,
        CancellationToken cancellationToken = default
    ) => turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
}
