using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.SharePoint;

/// <summary>An action the bot carries out.</summary>
public class ExecuteAction : BaseAction, IAction
{
    /// <summary>Initializes a new instance of the <see cref="ExecuteAction"/> class.</summary>
    public ExecuteAction()
        : base("Execute") { }

    /// <summary>What goes along, by name.</summary>
    [JsonProperty(PropertyName = "parameters")]
    public Dictionary<string, object> Parameters { get; set; }

    /// <summary>The verb the bot knows the action by.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }
}
