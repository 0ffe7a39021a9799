using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Plays a channel's connector service, as a host does for its skills. A web application derives from it, with the route it likes;
/// callers that may not come in get 401.
/// </summary>
[RefusalFilter]
public abstract class ChannelServiceController : ControllerBase
{
    private readonly ChannelServiceHandlerBase handler;

    /// <summary>Initializes a new instance.</summary>
    /// <param name="handler">Authenticates the calls and does the work.</param>
    protected ChannelServiceController(ChannelServiceHandlerBase handler)
    {
        this.handler = handler;
    }

    private string AuthHeader => Request.Headers.Authorization;

    private CancellationToken Aborted => HttpContext.RequestAborted;

    /// <summary>Takes an activity for the end of a conversation.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activity">The activity.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpPost("v3/conversations/{conversationId}/activities")]
    public virtual async Task<IActionResult> SendToConversationAsync(
        string conversationId,
        [ModelBinder(typeof(BotBodyBinder))] Activity activity
    ) => new BotJsonResult(await handler.HandleSendToConversationAsync(AuthHeader, conversationId, activity, Aborted));

    /// <summary>Takes an activity that answers another.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="activity">The activity.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpPost("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> ReplyToActivityAsync(
        string conversationId,
        string activityId,
        [ModelBinder(typeof(BotBodyBinder))] Activity activity
    ) => new BotJsonResult(await handler.HandleReplyToActivityAsync(AuthHeader, conversationId, activityId, activity, Aborted));

    /// <summary>Replaces an activity.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <param name="activity">The activity.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpPut("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task<IActionResult> UpdateActivityAsync(
        string conversationId,
        string activityId,
        [ModelBinder(typeof(BotBodyBinder))] Activity activity
    ) => new BotJsonResult(await handler.HandleUpdateActivityAsync(AuthHeader, conversationId, activityId, activity, Aborted));

    /// <summary>Deletes an activity.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <returns>A task that ends when it is done.</returns>
    [HttpDelete("v3/conversations/{conversationId}/activities/{activityId}")]
    public virtual async Task DeleteActivityAsync(string conversationId, string activityId) =>
        await handler.HandleDeleteActivityAsync(AuthHeader, conversationId, activityId, Aborted);

    /// <summary>Lists who may see an activity.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="activityId">Id of the activity.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpGet("v3/conversations/{conversationId}/activities/{activityId}/members")]
    public virtual async Task<IActionResult> GetActivityMembersAsync(string conversationId, string activityId) =>
        new BotJsonResult(await handler.HandleGetActivityMembersAsync(AuthHeader, conversationId, activityId, Aborted));

    /// <summary>Opens a conversation.</summary>
    /// <param name="parameters">Who takes part.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpPost("v3/conversations")]
    public virtual async Task<IActionResult> CreateConversationAsync(
        [ModelBinder(typeof(BotBodyBinder))] ConversationParameters parameters
    ) => new BotJsonResult(await handler.HandleCreateConversationAsync(AuthHeader, parameters, Aborted));

    /// <summary>Lists conversations, a page at a time.</summary>
    /// <param name="continuationToken">Where the last page ended; null for the first page.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpGet("v3/conversations")]
    public virtual async Task<IActionResult> GetConversationsAsync(string continuationToken = null) =>
        new BotJsonResult(
            await handler.HandleGetConversationsAsync(AuthHeader, conversationId: null, continuationToken, cancellationToken: Aborted)
        );

    /// <summary>Lists who takes part in a conversation.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpGet("v3/conversations/{conversationId}/members")]
    public virtual async Task<IActionResult> GetConversationMembersAsync(string conversationId) =>
        new BotJsonResult(await handler.HandleGetConversationMembersAsync(AuthHeader, conversationId, Aborted));

    /// <summary>Looks up one who takes part in a conversation.</summary>
    /// <param name="userId">Id of the member.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpGet("v3/conversations/{conversationId}/members/{userId}")]
    public virtual async Task<IActionResult> GetConversationMemberAsync(string userId, string conversationId) =>
        new BotJsonResult(await handler.HandleGetConversationMemberAsync(AuthHeader, userId, conversationId, Aborted));

    /// <summary>Lists who takes part in a conversation, a page at a time.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="pageSize">Members wanted a page; -1 lets the handler choose.</param>
    /// <param name="continuationToken">Where the last page ended; null for the first page.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpGet("v3/conversations/{conversationId}/pagedmembers")]
    public virtual async Task<IActionResult> GetConversationPagedMembersAsync(
        string conversationId,
        int pageSize = -1,
        string continuationToken = null
    ) =>
        new BotJsonResult(
            await handler.HandleGetConversationPagedMembersAsync(AuthHeader, conversationId, pageSize, continuationToken, Aborted)
        );

    /// <summary>Takes a member out of a conversation.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="memberId">Id of the member.</param>
    /// <returns>A task that ends when it is done.</returns>
    [HttpDelete("v3/conversations/{conversationId}/members/{memberId}")]
    public virtual async Task DeleteConversationMemberAsync(string conversationId, string memberId) =>
        await handler.HandleDeleteConversationMemberAsync(AuthHeader, conversationId, memberId, Aborted);

    /// <summary>Takes past activities of a conversation.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="history">The past activities.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpPost("v3/conversations/{conversationId}/activities/history")]
    public virtual async Task<IActionResult> SendConversationHistoryAsync(
        string conversationId,
        [ModelBinder(typeof(BotBodyBinder))] Transcript history
    ) => new BotJsonResult(await handler.HandleSendConversationHistoryAsync(AuthHeader, conversationId, history, Aborted));

    /// <summary>Takes a file.</summary>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="attachmentUpload">The file.</param>
    /// <returns>The handler's answer as JSON.</returns>
    [HttpPost("v3/conversations/{conversationId}/attachments")]
    public virtual async Task<IActionResult> UploadAttachmentAsync(
        string conversationId,
        [ModelBinder(typeof(BotBodyBinder))] AttachmentData attachmentUpload
    ) => new BotJsonResult(await handler.HandleUploadAttachmentAsync(AuthHeader, conversationId, attachmentUpload, Aborted));
}
