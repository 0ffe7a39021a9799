using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a service knows of an uploaded attachment.</summary>
public class AttachmentInfo
{
    /// <summary>Initializes a new instance of the <see cref="AttachmentInfo"/> class with nothing set.</summary>
    public AttachmentInfo() { }

    /// <summary>Initializes a new instance of the <see cref="AttachmentInfo"/> class.</summary>
    /// <param name="name">The name to show.</param>
    /// <param name="type">The media type of the content.</param>
    /// <param name="views">The renditions that can be fetched.</param>
    public AttachmentInfo(string name = default, string type = default, IList<AttachmentView> views = default)
    {
        Name = name;
        Type = type;
        Views = views;
    }

    /// <summary>The name to show.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>The media type of the content.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The renditions that can be fetched.</summary>
    [JsonProperty(PropertyName = "views")]
    public IList<AttachmentView> Views { get; set; }
}
