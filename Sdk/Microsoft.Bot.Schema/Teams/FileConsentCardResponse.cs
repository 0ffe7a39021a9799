using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The value of a <c>fileConsent/invoke</c> invoke: what the user answered.</summary>
public class FileConsentCardResponse
{
    /// <summary>Initializes a new instance of the <see cref="FileConsentCardResponse"/> class with nothing set.</summary>
    public FileConsentCardResponse() { }

    /// <summary>Initializes a new instance of the <see cref="FileConsentCardResponse"/> class.</summary>
    /// <param name="action">The answer: "accept" or "decline".</param>
    /// <param name="context">The context of the card for this answer.</param>
    /// <param name="uploadInfo">Where to upload the file; null when the user declined.</param>
    public FileConsentCardResponse(string action = default, object context = default, FileUploadInfo uploadInfo = default)
    {
        Action = action;
        Context = context;
        UploadInfo = uploadInfo;
    }

    /// <summary>The answer: "accept" or "decline".</summary>
    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }

    /// <summary>The context of the card for this answer.</summary>
    [JsonProperty(PropertyName = "context")]
    public object Context { get; set; }

    /// <summary>Where to upload the file; null when the user declined.</summary>
    [JsonProperty(PropertyName = "uploadInfo")]
    public FileUploadInfo UploadInfo { get; set; }
}
