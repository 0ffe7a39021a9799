using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that shows a file.</summary>
public class FileInfoCard
{
    /// <summary>The media type of such a card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>Initializes a new instance of the <see cref="FileInfoCard"/> class with nothing set.</summary>
    public FileInfoCard() { }

    /// <summary>Initializes a new instance of the <see cref="FileInfoCard"/> class.</summary>
    /// <param name="uniqueId">The id of the file.</param>
    /// <param name="fileType">The file type, as its extension.</param>
    /// <param name="etag">The version of the file.</param>
    public FileInfoCard(string uniqueId = default, string fileType = default, object etag = default)
    {
        UniqueId = uniqueId;
        FileType = fileType;
        Etag = etag;
    }

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
