using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Sends activities from one bot to another, as a host does to its skills.</summary>
public abstract class BotFrameworkClient : IDisposable
{
    /// <summary>Sends an activity and gives back the answer's body as it came.</summary>
    /// <param name="fromBotId">App id of the sending bot.</param>
    /// <param name="toBotId">App id of the receiving bot.</param>
    /// <param name="toUrl">Address of the receiving bot's endpoint.</param>
    /// <param name="serviceUrl">Address the receiving bot shall answer to.</param>
    /// <param name="conversationId">Conversation id the receiving bot shall use.</param>
    /// <param name="activity">The activity; it is not changed.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer's status and body.</returns>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string fromBotId,
        string toBotId,
        Uri toUrl,
        Uri serviceUrl,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => await PostActivityAsync<object>(fromBotId, toBotId, toUrl, serviceUrl, conversationId, activity, cancellationToken);

    /// <summary>Sends an activity and reads the answer's body.</summary>
    /// <typeparam name="T">Type of the body; it is read only when the status says success.</typeparam>
    /// <param name="fromBotId">App id of the sending bot.</param>
    /// <param name="toBotId">App id of the receiving bot.</param>
    /// <param name="toUrl">Address of the receiving bot's endpoint.</param>
    /// <param name="serviceUrl">Address the receiving bot shall answer to.</param>
    /// <param name="conversationId">Conversation id the receiving bot shall use.</param>
    /// <param name="activity">The activity; it is not changed.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer's status and body.</returns>
    public abstract Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId,
        string toBotId,
        Uri toUrl,
        Uri serviceUrl,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    );

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the client holds; nothing unless overridden.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing) { }
}
