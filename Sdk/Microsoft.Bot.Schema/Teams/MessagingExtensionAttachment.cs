using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A result of a messaging extension.</summary>
public class MessagingExtensionAttachment : Attachment
{
    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionAttachment"/> class with nothing set.</summary>
    public MessagingExtensionAttachment() { }

    /// <summary>Initializes a new instance of the <see cref="MessagingExtensionAttachment"/> class.</summary>
    /// <param name="contentType">The media type of the content.</param>
    /// <param name="contentUrl">Where the content lies; null when it is embedded.</param>
    /// <param name="content">The content itself, for example a card; null when it lies elsewhere.</param>
    /// <param name="name">The name to show.</param>
    /// <param name="thumbnailUrl">Where a small picture of the content lies.</param>
    /// <param name="preview">What is shown in the list of results.</param>
    public MessagingExtensionAttachment(
        string contentType = default,
        string contentUrl = default,
        object content = default,
        string name = default,
        string thumbnailUrl = default,
        Attachment preview = default
    )
        : base(contentType, contentUrl, content, name, thumbnailUrl)
    {
        Preview = preview;
    }

    /// <summary>What is shown in the list of results.</summary>
    [JsonProperty(PropertyName = "preview")]
    public Attachment Preview { get; set; }
}
