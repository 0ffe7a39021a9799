using System;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <content>The forms that wait for the answer, for callers that cannot be asynchronous.</content>
public static partial class ConversationsExtensions
{
    /// <summary>Opens a conversation between the bot and one user and waits for it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="bot">The bot's account.</param>
    /// <param name="user">The user's account.</param>
    /// <param name="activity">The first activity; null for none.</param>
    /// <returns>Id of the conversation, and of the first activity if there was one.</returns>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations,
        ChannelAccount bot,
        ChannelAccount user,
        Activity activity = null
    ) => Await(() => operations.CreateDirectConversationAsync(bot, user, activity));

    /// <summary>Opens a conversation between the bot and one user and waits for it.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="botAddress">Id of the bot's account.</param>
    /// <param name="userAddress">Id of the user's account.</param>
    /// <param name="activity">The first activity; null for none.</param>
    /// <returns>Id of the conversation, and of the first activity if there was one.</returns>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations,
        string botAddress,
        string userAddress,
        Activity activity = null
    ) => Await(() => operations.CreateDirectConversationAsync(botAddress, userAddress, activity));

    /// <summary>Sends an activity to the end of its conversation and waits for the answer.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity, its conversation set.</param>
    /// <returns>Id of the activity.</returns>
    public static ResourceResponse SendToConversation(this IConversations operations, Activity activity) =>
        Await(() => operations.SendToConversationAsync(activity));

    /// <summary>Sends an activity as an answer to the one it names and waits for the service.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The activity, its conversation and reply-to id set.</param>
    /// <returns>Id of the answer.</returns>
    /// <exception cref="InvalidOperationException">The activity names none.</exception>
    public static ResourceResponse ReplyToActivity(this IConversations operations, Activity activity) =>
        Await(() => operations.ReplyToActivityAsync(activity));

    /// <summary>Replaces an activity that was sent by the one of the same id and waits for the answer.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">The new activity, its conversation and id set.</param>
    /// <returns>Id of the activity.</returns>
    public static ResourceResponse UpdateActivity(this IConversations operations, Activity activity) =>
        Await(() => operations.UpdateActivityAsync(activity));

    // Off the caller's context, so that a caller with one cannot wait for itself.
    private static T Await<T>(Func<Task<T>> work) => Task.Run(work).GetAwaiter().GetResult();
}
