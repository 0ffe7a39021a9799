using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Builder;

/// <summary>Hands the turn on to the middleware after this one and finally to the bot; not calling it ends the turn here.</summary>
/// <param name="cancellationToken">Signals that the turn should be given up.</param>
/// <returns>A task that ends when everything further inside has ended.</returns>
public delegate Task NextDelegate(CancellationToken cancellationToken);
