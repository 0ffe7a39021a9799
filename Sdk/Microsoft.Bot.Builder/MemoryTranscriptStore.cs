using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps conversations in memory; nothing is evicted, nothing survives the process.</summary>
public class MemoryTranscriptStore : ITranscriptStore
{
    private readonly Dictionary<string, Dictionary<string, List<IActivity>>> _channels = [];

    /// <summary>Initializes a new instance of the <see cref="MemoryTranscriptStore"/> class, empty.</summary>
    public MemoryTranscriptStore() { }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is null.</exception>
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        lock (_channels)
        {
            if (!_channels.TryGetValue(activity.ChannelId, out var conversations))
            {
                _channels[activity.ChannelId] = conversations = [];
            }

            if (!conversations.TryGetValue(activity.Conversation.Id, out var transcript))
            {
                conversations[activity.Conversation.Id] = transcript = [];
            }

            TranscriptPages.Record(transcript, activity);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel or the conversation is null.</exception>
    public Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(
        string channelId,
        string conversationId,
        string continuationToken = null,
        DateTimeOffset startDate = default
    )
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_channels)
        {
            var transcript = _channels.GetValueOrDefault(channelId)?.GetValueOrDefault(conversationId) ?? [];
            return Task.FromResult(TranscriptPages.Page(transcript, continuationToken, startDate));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="channelId"/> is null.</exception>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        lock (_channels)
        {
            var conversations = _channels.GetValueOrDefault(channelId) ?? [];
            var infos = conversations
                .Select(conversation => new TranscriptInfo
                {
                    ChannelId = channelId,
                    Id = conversation.Key,
                    Created = conversation.Value.FirstOrDefault()?.Timestamp ?? default,
                })
                .OrderBy(info => info.Created);
            return Task.FromResult(TranscriptPages.Page(infos, info => info.Id, continuationToken));
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The channel or the conversation is null.</exception>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        lock (_channels)
        {
            _channels.GetValueOrDefault(channelId)?.Remove(conversationId);
        }

        return Task.CompletedTask;
    }
}
