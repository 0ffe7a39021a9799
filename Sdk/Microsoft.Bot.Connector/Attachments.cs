using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on attachments stored with the channel.</summary>
public class Attachments : IAttachments
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="client">The client that sends the requests.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public Attachments(ConnectorClient client)
    {
        Client = client ?? throw new ArgumentNullException(nameof(client));
    }

    /// <summary>Gets the client that sends the requests.</summary>
    public ConnectorClient Client { get; private set; }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path = $"v3/attachments/{RestOperation.Part(attachmentId, nameof(attachmentId))}";
        return await RestOperation
            .Of(Client.Service, "GetAttachmentInfo", HttpMethod.Get, path)
            .Headers(customHeaders)
            .SendAsync<AttachmentInfo>(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    )
    {
        var path =
            $"v3/attachments/{RestOperation.Part(attachmentId, nameof(attachmentId))}/views/{RestOperation.Part(viewId, nameof(viewId))}";
        return await RestOperation
            .Of(Client.Service, "GetAttachment", HttpMethod.Get, path)
            .Headers(customHeaders)
            .Expect(HttpStatusCode.OK, HttpStatusCode.MovedPermanently, HttpStatusCode.Found)
            .SendForStreamAsync(cancellationToken);
    }

    /// <summary>Gets the address one view of an attachment can be fetched from.</summary>
    /// <param name="attachmentId">Id of the attachment.</param>
    /// <param name="viewId">Id of the view; the original unless given.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachmentId"/> is null.</exception>
    public string GetAttachmentUri(string attachmentId, string viewId = "original")
    {
        ArgumentNullException.ThrowIfNull(attachmentId);
        var root = Client.BaseUri.AbsoluteUri;
        var slash = root.EndsWith('/') ? string.Empty : "/";
        return $"{root}{slash}v3/attachments/{Uri.EscapeDataString(attachmentId)}/views/{Uri.EscapeDataString(viewId)}";
    }

    /// <summary>Fetches one view of an attachment.</summary>
    /// <param name="attachmentId">Id of the attachment.</param>
    /// <param name="viewId">Id of the view; the original unless given.</param>
    /// <returns>The content; the caller disposes it.</returns>
    public Task<Stream> GetAttachmentStreamAsync(string attachmentId, string viewId = "original") =>
        this.GetAttachmentAsync(attachmentId, viewId);
}
