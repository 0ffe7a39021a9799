using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Asks for a yes before something is done.</summary>
public class ConfirmationDialog
{
    /// <summary>The title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string Title { get; set; }

    /// <summary>The question.</summary>
    [JsonProperty(PropertyName = "message")]
    public string Message { get; set; }
}
