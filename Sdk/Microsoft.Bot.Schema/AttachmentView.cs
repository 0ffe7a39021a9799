using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One rendition of an uploaded attachment.</summary>
public class AttachmentView
{
    /// <summary>Initializes a new instance of the <see cref="AttachmentView"/> class with nothing set.</summary>
    public AttachmentView() { }

    /// <summary>Initializes a new instance of the <see cref="AttachmentView"/> class.</summary>
    /// <param name="viewId">The id of the rendition, for example "original".</param>
    /// <param name="size">The size in bytes.</param>
    public AttachmentView(string viewId = default, int? size = default)
    {
        ViewId = viewId;
        Size = size;
    }

    /// <summary>The id of the rendition, for example "original".</summary>
    [JsonProperty(PropertyName = "viewId")]
    public string ViewId { get; set; }

    /// <summary>The size in bytes.</summary>
    [JsonProperty(PropertyName = "size")]
    public int? Size { get; set; }
}
