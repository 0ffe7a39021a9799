using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A file or a card that goes along with an activity.</summary>
public class Attachment
{
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject properties;

    /// <summary>Initializes a new instance of the <see cref="Attachment"/> class with nothing set.</summary>
    public Attachment() { }

    /// <summary>Initializes a new instance of the <see cref="Attachment"/> class.</summary>
    /// <param name="contentType">The media type of the content.</param>
    /// <param name="contentUrl">Where the content lies; null when it is embedded.</param>
    /// <param name="content">The content itself, for example a card; null when it lies elsewhere.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="thumbnailUrl">Where a small picture of the content lies.</param>
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

    /// <summary>The media type of the content.</summary>
    [JsonProperty(PropertyName = "contentType")]
    public string ContentType { get; set; }

    /// <summary>Where the content lies; null when it is embedded.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The content itself, for example a card; null when it lies elsewhere.</summary>
    [JsonProperty(PropertyName = "content")]
    public object Content { get; set; }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Where a small picture of the content lies.</summary>
    [JsonProperty(PropertyName = "thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Members of the JSON object that have no property here; kept and written back.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => properties ??= new JObject();
        set => properties = value;
    }
}
