using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>Which quick view is opened.</summary>
public class QuickViewActionParameters : ICardActionParameters
{
    /// <summary>The id of the view.</summary>
    [JsonProperty(PropertyName = "view")]
    public string View { get; set; }
}
