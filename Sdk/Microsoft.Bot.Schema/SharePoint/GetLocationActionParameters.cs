using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>How to ask where the user is.</summary>
public class GetLocationActionParameters : ICardActionParameters
{
    /// <summary>Whether the user may choose on a map.</summary>
    [JsonProperty(PropertyName = "ChooseLocationOnMap")]
    public bool ChooseLocationOnMap { get; set; }
}
