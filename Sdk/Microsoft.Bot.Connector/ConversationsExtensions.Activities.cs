using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <content>The shorter forms: ids taken from the activity, conversations with one user.</content>
public static partial class ConversationsExtensions
{
    /// <summary>Opens a conversation between the bot and one user.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="bot">The bot's account.</param>
    /// <param name="user">The user's account.</param>
    /// <param name="activity">The first activity; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the conversation, and of the first activity if there was one.</returns>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = null,
        CancellationToken cancellationToken = default
    ) => operations.CreateConversationAsync(Between(bot, user, activity), cancellationToken);

    /// <summary>Opens a conversation between the bot and one user.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="botAddress">Id of the bot's account.</param>
    /// <param name="userAddress">Id of the user's account.</param>
    /// <param name="activity">The first activity; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the conversation, and of the first activity if there was one.</returns>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = null,
        CancellationToken cancellationToken = default
    ) => operations.CreateConversationAsync(Between(new(id: botAddress), new(id: userAddress), activity), cancellationToken);

    /// <summary>Sends an activity to the end of its conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity, its conversation set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the activity.</returns>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Sends an activity as an answer to the one it names.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity, its conversation and reply-to id set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the answer.</returns>
    /// <exception cref="InvalidOperationException">The activity names none.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) =>
        activity.ReplyToId == null
            ? throw new InvalidOperationException("ReplyToId cannot be null")
            : operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);

    /// <summary>Replaces an activity that was sent by the one of the same id.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The new activity, its conversation and id set.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the activity.</returns>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    private static ConversationParameters Between(ChannelAccount bot, ChannelAccount user, Activity activity) =>
        new()
        {
            Bot = bot,
            Members = [user],
            Activity = activity,
        };
}
