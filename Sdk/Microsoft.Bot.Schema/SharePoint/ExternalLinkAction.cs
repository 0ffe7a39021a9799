using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action that opens a link.</summary>
public class ExternalLinkAction : BaseAction, IAction, IOnCardSelectionAction
{
    /// <summary>Initializes a new instance of the <see cref="ExternalLinkAction"/> class.</summary>
    public ExternalLinkAction()
        : base("ExternalLink") { }

    /// <summary>Where the link leads.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public ExternalLinkActionParameters Parameters { get; set; }
}
