using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A file or card in a message.</summary>
public class MessageActionsPayloadAttachment
{
    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadAttachment"/> class with nothing set.</summary>
    public MessageActionsPayloadAttachment() { }

    /// <summary>Initializes a new instance of the <see cref="MessageActionsPayloadAttachment"/> class.</summary>
    /// <param name="id">The id of the attachment.</param>
    /// <param name="contentType">The media type of the content.</param>
    /// <param name="contentUrl">Where the content lies.</param>
    /// <param name="content">The content itself.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="thumbnailUrl">Where a small picture of the content lies.</param>
    public MessageActionsPayloadAttachment(
        string id = default,
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default
    )
    {
        Id = id;
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The id of the attachment.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>The media type of the content.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content lies.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content itself.</summary>
    [JsonProperty(PropertyName = "content")]
    public object Content { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Where a small picture of the content lies.</summary>
    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
