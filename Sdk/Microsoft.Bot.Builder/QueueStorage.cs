using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A queue activities are put into, to come back to the bot later.</summary>
public abstract class QueueStorage
{
    /// <summary>Puts an activity into the queue.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="visibilityTimeout">How long it stays out of sight; null for not at all.</param>
    /// <param name="timeToLive">How long it is kept; null for as long as the queue keeps things.</param>
    /// <param name="cancellationToken">Signals that it should be given up.</param>
    /// <returns>What the queue says of it.</returns>
    public abstract Task<string> QueueActivityAsync(
        Activity activity,
        TimeSpan? visibilityTimeout = null,
        TimeSpan? timeToLive = null,
        CancellationToken cancellationToken = default
    );
}
