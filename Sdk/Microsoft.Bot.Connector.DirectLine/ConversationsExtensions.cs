using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Operations on conversations that give the body alone: null when the service refused.</summary>
public static class ConversationsExtensions
{
    /// <summary>Starts a conversation, blocking until it is there.</summary>
    /// <param name="operations">The operations.</param>
    /// <returns>The conversation; null when the service refused.</returns>
    public static Conversation StartConversation(this IConversations operations) => Blocking.Run(() => operations.StartConversationAsync());

    /// <summary>Starts a conversation, or finds the one the token was made for.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The conversation; null when the service refused.</returns>
    public static async Task<Conversation> StartConversationAsync(
        this IConversations operations,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.StartConversationWithHttpMessagesAsync(null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Gets a conversation again, blocking until it is there.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="watermark">Where to go on from; null for now.</param>
    /// <returns>The conversation; null when the service refused.</returns>
    public static Conversation ReconnectToConversation(this IConversations operations, string conversationId, string watermark = null) =>
        Blocking.Run(() => operations.ReconnectToConversationAsync(conversationId, watermark));

    /// <summary>Gets a conversation again, with a new token and a new address to stream from.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="watermark">Where to go on from; null for now.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The conversation; null when the service refused.</returns>
    public static async Task<Conversation> ReconnectToConversationAsync(
        this IConversations operations,
        string conversationId,
        string watermark = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.ReconnectToConversationWithHttpMessagesAsync(
            conversationId,
            watermark,
            null,
            cancellationToken
        );
        return answer.Body;
    }

    /// <summary>Gets the activities of a conversation, blocking until they are there.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="watermark">Where to go on from; null for the beginning.</param>
    /// <returns>The activities, and where they end; null when the service refused.</returns>
    public static ActivitySet GetActivities(this IConversations operations, string conversationId, string watermark = null) =>
        Blocking.Run(() => operations.GetActivitiesAsync(conversationId, watermark));

    /// <summary>Gets the activities of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="watermark">Where to go on from; null for the beginning.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The activities, and where they end; null when the service refused.</returns>
    public static async Task<ActivitySet> GetActivitiesAsync(
        this IConversations operations,
        string conversationId,
        string watermark = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetActivitiesWithHttpMessagesAsync(conversationId, watermark, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Sends an activity to the bot, blocking until it is taken.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <returns>The id the activity got; null when the service refused.</returns>
    public static ResourceResponse PostActivity(this IConversations operations, string conversationId, Activity activity) =>
        Blocking.Run(() => operations.PostActivityAsync(conversationId, activity));

    /// <summary>Sends an activity to the bot.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The id the activity got; null when the service refused.</returns>
    public static async Task<ResourceResponse> PostActivityAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.PostActivityWithHttpMessagesAsync(conversationId, activity, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Sends a file to the bot, blocking until it is taken.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="file">The content; disposed with the request.</param>
    /// <param name="userId">Who sends it; null when the token says so.</param>
    /// <param name="contentType">Its media type; null for any bytes.</param>
    /// <returns>The id the message got; null when the service refused.</returns>
    public static ResourceResponse Upload(
        this IConversations operations,
        string conversationId,
        Stream file,
        string userId = null,
        string contentType = null
    ) => Blocking.Run(() => operations.UploadAsync(conversationId, file, userId, contentType));

    /// <summary>Sends a file to the bot, as a message of its own.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">The id of the conversation.</param>
    /// <param name="file">The content; disposed with the request.</param>
    /// <param name="userId">Who sends it; null when the token says so.</param>
    /// <param name="contentType">Its media type; null for any bytes.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The id the message got; null when the service refused.</returns>
    public static async Task<ResourceResponse> UploadAsync(
        this IConversations operations,
        string conversationId,
        Stream file,
        string userId = null,
        string contentType = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.UploadWithHttpMessagesAsync(conversationId, file, userId, contentType, null, cancellationToken);
        return answer.Body;
    }
}
