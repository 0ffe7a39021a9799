using System.IO;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A file to send along.</summary>
public class AttachmentStream
{
    /// <summary>Initializes a new instance.</summary>
    /// <param name="contentType">The media type.</param>
    /// <param name="stream">The content; stays the caller's to dispose.</param>
    public AttachmentStream(string contentType, Stream stream)
    {
        ContentType = contentType;
        ContentStream = stream;
    }

    /// <summary>The media type.</summary>
    public string ContentType { get; }

    /// <summary>The content.</summary>
    public Stream ContentStream { get; }
}
