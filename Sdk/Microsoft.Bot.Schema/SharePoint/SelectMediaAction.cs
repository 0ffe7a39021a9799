using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action that asks the user for files.</summary>
public class SelectMediaAction : BaseAction, IAction
{
    /// <summary>Initializes a new instance of the <see cref="SelectMediaAction"/> class.</summary>
    public SelectMediaAction()
        : base("VivaAction.SelectMedia") { }

    /// <summary>Which files.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public SelectMediaActionParameters Parameters { get; set; }
}
