using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action that submits what the user filled in.</summary>
public class SubmitAction : BaseAction, IAction
{
    /// <summary>Initializes a new instance of the <see cref="SubmitAction"/> class.</summary>
    public SubmitAction()
        : base("Submit") { }

    /// <summary>What goes along, by name.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public Dictionary<string, object> Parameters { get; set; }

    /// <summary>Asks for a yes first; null to submit at once.</summary>
    [JsonProperty(PropertyName = "confirmationDialog")]
    public ConfirmationDialog ConfirmationDialog { get; set; }
}
