using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where and how to upload a file.</summary>
public class FileUploadInfo
{
    /// <summary>Initializes a new instance of the <see cref="FileUploadInfo"/> class with nothing set.</summary>
    public FileUploadInfo() { }

    /// <summary>Initializes a new instance of the <see cref="FileUploadInfo"/> class.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="uploadUrl">Where to upload it to.</param>
    /// <param name="contentUrl">Where it lies afterwards.</param>
    /// <param name="uniqueId">The id of the file.</param>
    /// <param name="fileType">The file type, as its extension.</param>
    public FileUploadInfo(
        string name = default,
        string uploadUrl = default,
        string contentUrl = default,
        string uniqueId = default,
        string fileType = default
    )
    {
        Name = name;
        UploadUrl = uploadUrl;
        ContentUrl = contentUrl;
        UniqueId = uniqueId;
        FileType = fileType;
    }

    /// <summary>The name of the file.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Where to upload it to.</summary>
    [JsonProperty(PropertyName = "uploadUrl")]
    public string UploadUrl { get; set; }

    /// <summary>Where it lies afterwards.</summary>
    [JsonProperty(PropertyName = "contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>The id of the file.</summary>
    [JsonProperty(PropertyName = "uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>The file type, as its extension.</summary>
    [JsonProperty(PropertyName = "fileType")]
    public string FileType { get; set; }
}
