using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action that shows a place on a map.</summary>
public class ShowLocationAction : BaseAction, IAction
{
    /// <summary>Initializes a new instance of the <see cref="ShowLocationAction"/> class.</summary>
    public ShowLocationAction()
        : base("VivaAction.ShowLocation") { }

    /// <summary>Which place.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public ShowLocationActionParameters Parameters { get; set; }
}
