using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on conversations, bodies only.</summary>
public static partial class ConversationsExtensions
{
    /// <summary>Lists the conversations the bot takes part in, a page at a time.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="continuationToken">Where the last page ended; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page of conversations.</returns>
    public static async Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Opens a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="parameters">Who takes part, and the first activity if there is one.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the conversation, and of the first activity if there was one.</returns>
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the activity.</returns>
    public static async Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Adds past activities to a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="transcript">The past activities.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the upload.</returns>
    public static async Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.SendConversationHistoryWithHttpMessagesAsync(
            conversationId,
            transcript,
            null,
            cancellationToken
        );
        return answer.Body;
    }

    /// <summary>Replaces an activity that was sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity to replace.</param>
    /// <param name="activity">The new activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the activity.</returns>
    public static async Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.UpdateActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            null,
            cancellationToken
        );
        return answer.Body;
    }

    /// <summary>Sends an activity as an answer to another.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity answered.</param>
    /// <param name="activity">The answer.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the answer.</returns>
    public static async Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.ReplyToActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            null,
            cancellationToken
        );
        return answer.Body;
    }

    /// <summary>Deletes an activity that was sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when it is done.</returns>
    public static async Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    )
    {
        using var _ = await operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
    }

    /// <summary>Lists who takes part in a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The members.</returns>
    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Looks up one who takes part in a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="userId">Id of the member.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The member.</returns>
    public static async Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Lists who takes part in a conversation, a page at a time.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="pageSize">Members wanted a page; null lets the channel choose.</param>
    /// <param name="continuationToken">Where the last page ended; null for the first page.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A page of members.</returns>
    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetConversationPagedMembersWithHttpMessagesAsync(
            conversationId,
            pageSize,
            continuationToken,
            null,
            cancellationToken
        );
        return answer.Body;
    }

    /// <summary>Takes a member out of a conversation.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="memberId">Id of the member.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>A task that ends when it is done.</returns>
    public static async Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default
    )
    {
        using var _ = await operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken);
    }

    /// <summary>Lists who may see an activity.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The members.</returns>
    public static async Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Stores a file with the channel, ready to be sent.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="attachmentUpload">Name, type and content of the file.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>Id of the attachment.</returns>
    public static async Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.UploadAttachmentWithHttpMessagesAsync(
            conversationId,
            attachmentUpload,
            null,
            cancellationToken
        );
        return answer.Body;
    }
}
