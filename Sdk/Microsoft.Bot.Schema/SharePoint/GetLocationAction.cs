using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action that asks where the user is.</summary>
public class GetLocationAction : BaseAction, IAction
{
    /// <summary>Initializes a new instance of the <see cref="GetLocationAction"/> class.</summary>
    public GetLocationAction()
        : base("VivaAction.GetLocation") { }

    /// <summary>How to ask.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public GetLocationActionParameters Parameters { get; set; }
}
