using System;

namespace Microsoft.Bot.Builder;

/// <summary>State of a user on one channel, whatever the conversation.</summary>
public class UserState : BotState
{
    /// <summary>Initializes a new instance of the <see cref="UserState"/> class.</summary>
    /// <param name="storage">Where the state is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="storage"/> is null.</exception>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState)) { }

    /// <summary>Says under which key storage keeps the state: the channel and the sender.</summary>
    /// <param name="turnContext">The context of the turn.</param>
    /// <returns><c>{channel id}/users/{user id}</c>.</returns>
    /// <exception cref="InvalidOperationException">The activity lacks the channel id or the sender's id.</exception>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channelId = activity.ChannelId ?? throw new InvalidOperationException("invalid activity-missing channelId");
        var userId = activity.From?.Id ?? throw new InvalidOperationException("invalid activity-missing From.Id");
        return $"{channelId}/users/{userId}";
    }
}
