using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An attachment to be uploaded.</summary>
public class AttachmentData
{
    /// <summary>Initializes a new instance of the <see cref="AttachmentData"/> class with nothing set.</summary>
    public AttachmentData() { }

    /// <summary>Initializes a new instance of the <see cref="AttachmentData"/> class.</summary>
    /// <param name="type">The media type of the content.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="originalBase64">The content; base64 on the wire.</param>
    /// <param name="thumbnailBase64">A small picture of the content; base64 on the wire.</param>
    public AttachmentData(string type = default, string name = default, byte[] originalBase64 = default, byte[] thumbnailBase64 = default)
    {
        Type = type;
        Name = name;
        OriginalBase64 = originalBase64;
        ThumbnailBase64 = thumbnailBase64;
    }

    /// <summary>The media type of the content.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The content; base64 on the wire.</summary>
    [JsonProperty(PropertyName = "originalBase64")]
    public byte[] OriginalBase64 { get; set; }

    /// <summary>A small picture of the content; base64 on the wire.</summary>
    [JsonProperty(PropertyName = "thumbnailBase64")]
    public byte[] ThumbnailBase64 { get; set; }
}
