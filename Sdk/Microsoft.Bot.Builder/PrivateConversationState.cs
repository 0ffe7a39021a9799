using System;

namespace Microsoft.Bot.Builder;

/// <summary>State of one user within one conversation.</summary>
public class PrivateConversationState : BotState
{
    /// <summary>Initializes a new instance of the <see cref="PrivateConversationState"/> class.</summary>
    /// <param name="storage">Where the state is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="storage"/> is null.</exception>
    public PrivateConversationState(IStorage storage)
        : base(storage, nameof(PrivateConversationState)) { }

    /// <summary>Says under which key storage keeps the state: the channel, the conversation and the sender.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <returns><c>{channel id}/conversations/{conversation id}/users/{user id}</c>.</returns>
    /// <exception cref="InvalidOperationException">The activity lacks the channel id, the conversation id or the sender's id.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        var userId = activity.From?.Id ?? throw new InvalidOperationException("invalid activity-missing From.Id");
        return $"{channelId}/conversations/{conversationId}/users/{userId}";
    }
}
