using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Operations on conversations over HTTP.</summary>
public class Conversations : IConversations
{
    private const string Root = "v3/directline/conversations";
    private const string FilePart = "file";
    private const string AnyBytes = "application/octet-stream";

    /// <summary>Initializes a new instance.</summary>
    /// <param name="client">The client that sends the requests.</param>
    /// <exception cref="ArgumentNullException">There is no client.</exception>
    public Conversations(DirectLineClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>The client that sends the requests.</summary>
    public DirectLineClient Client { get; private set; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Conversation>> StartConversationWithHttpMessagesAsync(
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await new DirectLineRequest(Client, "StartConversation", HttpMethod.Post, Root)
        {
            Headers = customHeaders,
            Also = [HttpStatusCode.BadRequest, HttpStatusCode.Conflict],
            AlsoWithBody = [HttpStatusCode.Created],
        }.SendAsync<Conversation>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Conversation>> ReconnectToConversationWithHttpMessagesAsync(
        string conversationId,
        string watermark = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await new DirectLineRequest(Client, "ReconnectToConversation", HttpMethod.Get, PathOf(conversationId))
        {
            Headers = customHeaders,
            Query = { [nameof(watermark)] = watermark },
            Also = [HttpStatusCode.BadRequest],
        }.SendAsync<Conversation>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ActivitySet>> GetActivitiesWithHttpMessagesAsync(
        string conversationId,
        string watermark = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await new DirectLineRequest(Client, "GetActivities", HttpMethod.Get, PathOf(conversationId, "/activities"))
        {
            Headers = customHeaders,
            Query = { [nameof(watermark)] = watermark },
            Also = [HttpStatusCode.BadRequest],
        }.SendAsync<ActivitySet>(cancellationToken);

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> PostActivityWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path = PathOf(conversationId, "/activities");
        var text = SafeJsonConvert.SerializeObject(DirectLineRequest.Required(activity, nameof(activity)), Client.SerializationSettings);
        return await new DirectLineRequest(Client, "PostActivity", HttpMethod.Post, path)
        {
            Headers = customHeaders,
            Content = DirectLineRequest.Json(text),
            ContentText = text,
            Also = [HttpStatusCode.NoContent, HttpStatusCode.BadRequest, HttpStatusCode.BadGateway],
        }.SendAsync<ResourceResponse>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<ResourceResponse>> UploadWithHttpMessagesAsync(
        string conversationId,
        Stream file,
        string userId = null,
        string contentType = null,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    ) =>
        await new DirectLineRequest(Client, "Upload", HttpMethod.Post, PathOf(conversationId, "/upload"))
        {
            Headers = customHeaders,
            Query = { [nameof(userId)] = userId },
            Content = FormOf(DirectLineRequest.Required(file, nameof(file)), contentType),
            Also = [HttpStatusCode.NoContent, HttpStatusCode.BadRequest, HttpStatusCode.BadGateway],
            AlsoWithBody = [HttpStatusCode.Accepted],
        }.SendAsync<ResourceResponse>(cancellationToken);

    private static string PathOf(string conversationId, string rest = "") =>
        $"{Root}/{Uri.EscapeDataString(DirectLineRequest.Required(conversationId, nameof(conversationId)))}{rest}";

    private static MultipartFormDataContent FormOf(Stream file, string contentType)
    {
        var name = file is FileStream named ? Path.GetFileName(named.Name) : FilePart;
        var part = new StreamContent(file) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType ?? AnyBytes) } };
        return new MultipartFormDataContent { { part, FilePart, name } };
    }
}
