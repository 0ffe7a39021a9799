using System;
using System.Collections.Generic;
using System.Security.Claims;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Answers the requests of the Bot Connector protocol as a channel would: what a skill calls its parent with.</summary>
public abstract partial class ChannelServiceHandlerBase
{
    /// <summary>Initializes a new instance of the <see cref="ChannelServiceHandlerBase"/> class.</summary>
    protected ChannelServiceHandlerBase() { }

    /// <summary>Authenticates the caller and handles an activity that is sent to the end of a conversation.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">The activity that came.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<ResourceResponse> HandleSendToConversationAsync(
        string authHeader,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnSendToConversationAsync(claimsIdentity, conversationId, activity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles an activity that answers another.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="activity">The activity that came.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<ResourceResponse> HandleReplyToActivityAsync(
        string authHeader,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnReplyToActivityAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles an activity that replaces another.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="activity">The activity that came.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<ResourceResponse> HandleUpdateActivityAsync(
        string authHeader,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnUpdateActivityAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles that an activity is deleted.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task HandleDeleteActivityAsync(
        string authHeader,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        await OnDeleteActivityAsync(claimsIdentity, conversationId, activityId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles the question who an activity is for.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The members.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<IList<ChannelAccount>> HandleGetActivityMembersAsync(
        string authHeader,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetActivityMembersAsync(claimsIdentity, conversationId, activityId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles that a conversation is created.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="parameters">The conversation to create.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The conversation's id.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<ConversationResourceResponse> HandleCreateConversationAsync(
        string authHeader,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnCreateConversationAsync(claimsIdentity, parameters, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles the question which conversations there are.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>A page of conversations.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<ConversationsResult> HandleGetConversationsAsync(
        string authHeader,
        string conversationId,
        string continuationToken = null,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationsAsync(claimsIdentity, conversationId, continuationToken, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles the question who is in a conversation.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The members.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<IList<ChannelAccount>> HandleGetConversationMembersAsync(
        string authHeader,
        string conversationId,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationMembersAsync(claimsIdentity, conversationId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles the question who a member of a conversation is.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="userId">The member.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The member.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<ChannelAccount> HandleGetConversationMemberAsync(
        string authHeader,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationMemberAsync(claimsIdentity, userId, conversationId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles the question who is in a conversation, a page at a time.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">How many to get; null for as many as the bot likes.</param>
    /// <param name="continuationToken">What the page before gave; null for the first page.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>A page of members.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<PagedMembersResult> HandleGetConversationPagedMembersAsync(
        string authHeader,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnGetConversationPagedMembersAsync(claimsIdentity, conversationId, pageSize, continuationToken, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles that somebody is taken out of a conversation.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>A task that ends when it is handled.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task HandleDeleteConversationMemberAsync(
        string authHeader,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        await OnDeleteConversationMemberAsync(claimsIdentity, conversationId, memberId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles earlier activities that are put into a conversation.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="transcript">The activities.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>An id.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<ResourceResponse> HandleSendConversationHistoryAsync(
        string authHeader,
        string conversationId,
        Transcript transcript,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnSendConversationHistoryAsync(claimsIdentity, conversationId, transcript, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Authenticates the caller and handles an attachment that is uploaded.</summary>
    /// <param name="authHeader">The request's authorization header.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="attachmentUpload">The attachment.</param>
    /// <param name="cancellationToken">Signals that the request should be given up.</param>
    /// <returns>The attachment's id.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is not allowed.</exception>
    public async Task<ResourceResponse> HandleUploadAttachmentAsync(
        string authHeader,
        string conversationId,
        AttachmentData attachmentUpload,
        CancellationToken cancellationToken = default
    )
    {
        var claimsIdentity = await AuthenticateAsync(authHeader, cancellationToken).ConfigureAwait(false);
        return await OnUploadAttachmentAsync(claimsIdentity, conversationId, attachmentUpload, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds out who calls.</summary>
    internal abstract Task<ClaimsIdentity> AuthenticateAsync(string authHeader, CancellationToken cancellationToken);
}
