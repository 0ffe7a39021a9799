using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>What a web framework needs of an adapter.</summary>
public interface IAdapterIntegration
{
    /// <summary>Authenticates a request and runs its turn.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="activity">The activity that came in.</param>
    /// <param name="callback">The bot's code.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>The answer to the request; null when there is none.</returns>
    Task<InvokeResponse> ProcessActivityAsync(
        string authHeader,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken
    );

    /// <summary>Opens a turn the user did not begin.</summary>
    /// <param name="botId">The bot's app id.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">The bot's code for the turn.</param>
    /// <param name="cancellationToken">Signals that the turn should be given up.</param>
    /// <returns>A task that ends with the turn.</returns>
    Task ContinueConversationAsync(
        string botId,
        ConversationReference reference,
        BotCallbackHandler callback,
        CancellationToken cancellationToken = default
    );
}
