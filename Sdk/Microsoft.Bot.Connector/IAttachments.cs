using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>Operations on attachments stored with the channel.</summary>
public interface IAttachments
{
    /// <summary>Asks which views (original, thumbnail) an attachment has.</summary>
    /// <param name="attachmentId">Id of the attachment.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with the attachment's name, type and views.</returns>
    /// <exception cref="ErrorResponseException">The service answered anything but 200.</exception>
    /// <exception cref="ValidationException"><paramref name="attachmentId"/> is null.</exception>
    Task<HttpOperationResponse<AttachmentInfo>> GetAttachmentInfoWithHttpMessagesAsync(
        string attachmentId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );

    /// <summary>Fetches one view of an attachment.</summary>
    /// <param name="attachmentId">Id of the attachment.</param>
    /// <param name="viewId">Id of the view, as the attachment's info lists it.</param>
    /// <param name="customHeaders">Extra request headers; null for none.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The answer with the content; the caller disposes it. No body when the service redirects.</returns>
    /// <exception cref="ErrorResponseException">The service answered anything but 200, 301 or 302.</exception>
    /// <exception cref="ValidationException">An id is null.</exception>
    Task<HttpOperationResponse<Stream>> GetAttachmentWithHttpMessagesAsync(
        string attachmentId,
        string viewId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default
    );
}
