using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on conversations over HTTP.</summary>
public class Conversations : IConversations
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="client">The client that sends the requests.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public Conversations(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>Gets the client that sends the requests.</summary>
    public ConnectorClient Client { get; private set; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "GetConversations", HttpMethod.Get, "v3/conversations")
            .Query("continuationToken", continuationToken)
            .Headers(customHeaders)
            .SendAsync<ConversationsResult>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await RestOperation
            .Of(Client.Service, "CreateConversation", HttpMethod.Post, "v3/conversations")
            .Body(RestOperation.Required(parameters, nameof(parameters)))
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted)
            .SendAsync<ConversationResourceResponse>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path = $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/activities";
        return await RestOperation
            .Of(Client.Service, "SendToConversation", HttpMethod.Post, path)
            .Body(RestOperation.Required(activity, nameof(activity)))
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId,
        Transcript transcript,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path = $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/activities/history";
        return await RestOperation
            .Of(Client.Service, "SendConversationHistory", HttpMethod.Post, path)
            .Body(RestOperation.Required(transcript, nameof(transcript)))
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path =
            $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/activities/{RestOperation.Part(activityId, nameof(activityId))}";
        return await RestOperation
            .Of(Client.Service, "UpdateActivity", HttpMethod.Put, path)
            .Body(RestOperation.Required(activity, nameof(activity)))
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path =
            $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/activities/{RestOperation.Part(activityId, nameof(activityId))}";
        return await RestOperation
            .Of(Client.Service, "ReplyToActivity", HttpMethod.Post, path)
            .Body(RestOperation.Required(activity, nameof(activity)))
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted)
            .SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path =
            $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/activities/{RestOperation.Part(activityId, nameof(activityId))}";
        return await RestOperation
            .Of(Client.Service, "DeleteActivity", HttpMethod.Delete, path)
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.Accepted)
            .SendAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path = $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/members";
        return await RestOperation
            .Of(Client.Service, "GetConversationMembers", HttpMethod.Get, path)
            .Headers(customHeaders)
            .SendAsync<IList<ChannelAccount>>(cancellationToken);
    }

    /// <summary>Looks up one who takes part in a conversation.</summary>
    /// <param name="userId">Id of the member.</param>
    /// <param name="conversationId">Id of the conversation.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with its body.</returns>
    /// <exception cref="ErrorResponseException">The service answered anything but 200.</exception>
    /// <exception cref="ValidationException">An id is null.</exception>
    public async Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path =
            $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/members/{RestOperation.Part(userId, nameof(userId))}";
        return await RestOperation
            .Of(Client.Service, "GetConversationMember", HttpMethod.Get, path)
            .Headers(customHeaders)
            .SendAsync<ChannelAccount>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = null,
        string continuationToken = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path = $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/pagedmembers";
        return await RestOperation
            .Of(Client.Service, "GetConversationPagedMembers", HttpMethod.Get, path)
            .Query("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture))
            .Query("continuationToken", continuationToken)
            .Headers(customHeaders)
            .SendAsync<PagedMembersResult>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path =
            $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/members/{RestOperation.Part(memberId, nameof(memberId))}";
        return await RestOperation
            .Of(Client.Service, "DeleteConversationMember", HttpMethod.Delete, path)
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.NoContent)
            .SendAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path =
            $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/activities/{RestOperation.Part(activityId, nameof(activityId))}/members";
        return await RestOperation
            .Of(Client.Service, "GetActivityMembers", HttpMethod.Get, path)
            .Headers(customHeaders)
            .SendAsync<IList<ChannelAccount>>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId,
        AttachmentData attachmentUpload,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path = $"v3/conversations/{RestOperation.Part(conversationId, nameof(conversationId))}/attachments";
        return await RestOperation
            .Of(Client.Service, "UploadAttachment", HttpMethod.Post, path)
            .Body(RestOperation.Required(attachmentUpload, nameof(attachmentUpload)))
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.Created, HttpStatusCode.Accepted)
            .SendAsync<ResourceResponse>(cancellationToken);
    }
}
