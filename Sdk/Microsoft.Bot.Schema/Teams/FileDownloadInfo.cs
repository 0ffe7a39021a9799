using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The content of an attachment that is a file in a user's storage.</summary>
public class FileDownloadInfo
{
    /// <summary>The media type of such an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Initializes a new instance of the <see cref="FileDownloadInfo"/> class with nothing set.</summary>
    public FileDownloadInfo() { }

    /// <summary>Initializes a new instance of the <see cref="FileDownloadInfo"/> class.</summary>
    /// <param name="downloadUrl">Where to fetch the file; valid for a few minutes.</param>
    /// <param name="uniqueId">The id of the file.</param>
    /// <param name="fileType">The file type, as its extension.</param>
    /// <param name="etag">The version of the file.</param>
    public FileDownloadInfo(string downloadUrl = default, string uniqueId = default, string fileType = default, object etag = default)
    {
        DownloadUrl = downloadUrl;
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

    /// <summary>Where to fetch the file; valid for a few minutes.</summary>
    [JsonProperty(PropertyName = "downloadUrl")]
    public string DownloadUrl { get; set; }

    /// <summary>The id of the file.</summary>
    [JsonProperty(PropertyName = "uniqueId")]
    public string UniqueId { get; set; }

    /// <summary>The file type, as its extension.</summary>
    [JsonProperty(PropertyName = "fileType")]
    public string FileType { get; set; }

    /// <summary>The version of the file.</summary>
    [JsonProperty(PropertyName = "etag")]
    public object Etag { get; set; }
}
