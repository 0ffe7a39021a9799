using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action that opens a quick view.</summary>
public class QuickViewAction : BaseAction, IAction, IOnCardSelectionAction
{
    /// <summary>Initializes a new instance of the <see cref="QuickViewAction"/> class.</summary>
    public QuickViewAction()
        : base("QuickView") { }

    /// <summary>Which view.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public QuickViewActionParameters Parameters { get; set; }
}
