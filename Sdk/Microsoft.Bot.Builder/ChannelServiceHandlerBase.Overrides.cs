using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>What a channel does, for deriving classes to say; where they say nothing, the request is answered with 501.</content>
public abstract partial class ChannelServiceHandlerBase
{
    /// <summary>Handles an activity that is sent to the end of a conversation.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">The activity that came.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<ResourceResponse> OnSendToConversationAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles an activity that answers another.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="activity">The activity that came.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<ResourceResponse> OnReplyToActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles an activity that replaces another.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="activity">The activity that came.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<ResourceResponse> OnUpdateActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles that an activity is deleted.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task OnDeleteActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles the question who an activity is for.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The members.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<IList<ChannelAccount>> OnGetActivityMembersAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles that a conversation is created.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="parameters">The conversation to create.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The conversation's id.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<ConversationResourceResponse> OnCreateConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles the question which conversations there are.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>A page of conversations.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<ConversationsResult> OnGetConversationsAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles the question who is in a conversation.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The members.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<IList<ChannelAccount>> OnGetConversationMembersAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles the question who a member of a conversation is.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="userId">The member.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The member.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<ChannelAccount> OnGetConversationMemberAsync(
        ClaimsIdentity claimsIdentity,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles the question who is in a conversation, a page at a time.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">How many to get; null for as many as the bot likes.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>A page of members.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<PagedMembersResult> OnGetConversationPagedMembersAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles that somebody is taken out of a conversation.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task OnDeleteConversationMemberAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles earlier activities that are put into a conversation.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="transcript">The activities.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>An id.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<ResourceResponse> OnSendConversationHistoryAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();

    /// <summary>Handles an attachment that is uploaded.</summary>
    /// <param name="claimsIdentity">The caller's identity.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="attachmentUpload">The attachment.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The attachment's id.</returns>
    /// <exception cref="NotImplementedException">It is not overridden.</exception>
    protected virtual Task<ResourceResponse> OnUploadAttachmentAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default
    ) => throw new NotImplementedException();
}
