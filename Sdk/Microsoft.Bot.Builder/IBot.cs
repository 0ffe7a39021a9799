using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>What answers the activities an adapter receives.</summary>
public interface IBot
{
    /// <summary>Handles one turn.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when the turn is handled.</returns>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
