using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>The bot's own code of one turn, called after the last middleware.</summary>
/// <param name="turnContext">The context of the turn.</param>
/// <param name="cancellationToken">Signals that the turn should be given up.</param>
/// <returns>A task that ends when the bot has handled the turn.</returns>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
