using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>A file or a card sent with a message.</summary>
public class Attachment
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public Attachment() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="contentType">The media type.</param>
    /// <param name="contentUrl">Where the content is; null when it stands here.</param>
    /// <param name="content">The content itself, for cards; null when it is elsewhere.</param>
    /// <param name="name">The name of the file; null when it has none.</param>
    /// <param name="thumbnailUrl">A small picture of the content; null for none.</param>
    public Attachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default
    )
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    /// <summary>The media type.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content is; null when it stands here.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content itself, for cards; null when it is elsewhere.</summary>
    [JsonProperty(PropertyName = "content")]
    public object Content { get; set; }

    /// <summary>The name of the file; null when it has none.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>A small picture of the content; null for none.</summary>
    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string ThumbnailUrl { get; set; }
}
