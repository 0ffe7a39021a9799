using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>A station between the adapter and the bot that every turn passes on its way in and on its way back.</summary>
public interface IMiddleware
{
    /// <summary>Handles the turn before and after what lies further inside.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <param name="next">Hands the turn on; not calling it ends the turn here.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends when this station has ended.</returns>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
