using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Where a link leads.</summary>
public class ExternalLinkActionParameters : ICardActionParameters
{
    /// <summary>Whether it leads into Teams.</summary>
    [JsonProperty(PropertyName = "isTeamsDeepLink")]
    public bool IsTeamsDeepLink { get; set; }

    /// <summary>The address.</summary>
    [JsonProperty(PropertyName = "target")]
    public string Target { get; set; }
}
