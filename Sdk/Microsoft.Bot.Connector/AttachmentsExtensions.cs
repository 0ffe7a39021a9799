using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The operations on attachments, bodies only.</summary>
public static class AttachmentsExtensions
{
    /// <summary>Asks which views (original, thumbnail) an attachment has.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="attachmentId">Id of the attachment.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The attachment's name, type and views.</returns>
    public static async Task<AttachmentInfo> GetAttachmentInfoAsync(
        this IAttachments operations,
        string attachmentId,
        CancellationToken cancellationToken = default
    )
    {
        using var answer = await operations.GetAttachmentInfoWithHttpMessagesAsync(attachmentId, null, cancellationToken);
        return answer.Body;
    }

    /// <summary>Fetches one view of an attachment.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="attachmentId">Id of the attachment.</param>
    /// <param name="viewId">Id of the view, as the attachment's info lists it.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The content; the caller disposes it. Null when the service redirects.</returns>
    public static async Task<Stream> GetAttachmentAsync(
        this IAttachments operations,
        string attachmentId,
        string viewId,
        CancellationToken cancellationToken = default
    )
    {
        var answer = await operations.GetAttachmentWithHttpMessagesAsync(attachmentId, viewId, null, cancellationToken);
        answer.Request?.Dispose();
        return answer.Body;
    }
}
