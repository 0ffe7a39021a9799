using System;

namespace Microsoft.Bot.Builder;

/// <summary>State of a conversation, shared by everybody in it.</summary>
public class ConversationState : BotState
{
    /// <summary>Initializes a new instance of the <see cref="ConversationState"/> class.</summary>
    /// <param name="storage">Where the state is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="storage"/> is null.</exception>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState)) { }

    /// <summary>Says under which key storage keeps the state: the channel and the conversation.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <returns><c>{channel id}/conversations/{conversation id}</c>.</returns>
    /// <exception cref="InvalidOperationException">The activity lacks the channel id or the conversation id.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var conversationId = activity.Conversation?.Id ?? throw new InvalidOperationException("invalid activity-missing Conversation.Id");
        return $"{channelId}/conversations/{conversationId}";
    }
}
