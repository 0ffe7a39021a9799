using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks whether the bot may upload a file to the user's storage.</summary>
public class FileConsentCard
{
    /// <summary>The media type of such a card in an attachment.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Initializes a new instance of the <see cref="FileConsentCard"/> class with nothing set.</summary>
    public FileConsentCard() { }

    /// <summary>Initializes a new instance of the <see cref="FileConsentCard"/> class.</summary>
    /// <param name="description">What the file is.</param>
    /// <param name="sizeInBytes">How large it is, in bytes.</param>
    /// <param name="acceptContext">Given back when the user accepts.</param>
    /// <param name="declineContext">Given back when the user declines.</param>
    public FileConsentCard(
        string description = default,
        long? sizeInBytes = default,
        object acceptContext = default,
        object declineContext = default
    )
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>What the file is.</summary>
    [JsonProperty(PropertyName = "description")]
    public string Description { get; set; }

    /// <summary>How large it is, in bytes.</summary>
    [JsonProperty(PropertyName = "sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>Given back when the user accepts.</summary>
    [JsonProperty(PropertyName = "acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>Given back when the user declines.</summary>
    [JsonProperty(PropertyName = "declineContext")]
    public object DeclineContext { get; set; }
}
