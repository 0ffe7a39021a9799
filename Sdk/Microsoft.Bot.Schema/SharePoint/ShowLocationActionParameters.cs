using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Which place is shown.</summary>
public class ShowLocationActionParameters : ICardActionParameters
{
    /// <summary>The place.</summary>
    [JsonProperty(PropertyName = "locationCoordinates")]
    public Location LocationCoordinates { get; set; }
}
