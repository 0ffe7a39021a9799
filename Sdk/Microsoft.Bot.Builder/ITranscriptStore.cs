using System;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Writes conversations down and shows them again, a page at a time.</summary>
public interface ITranscriptStore : ITranscriptLogger
{
    /// <summary>Shows a page of a conversation.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="startDate">Activities before this time are left out, and those without a time.</param>
    /// <returns>The activities in the order of their time; none when there is no such conversation.</returns>
    Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default
    );

    /// <summary>Shows a page of the conversations of a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <returns>The conversations in the order they began.</returns>
    Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null);

    /// <summary>Deletes a conversation; one that is not there is passed over.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    Task DeleteTranscriptAsync(string channelId, string conversationId);
}
