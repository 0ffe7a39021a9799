using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens a small form.</summary>
public class O365ConnectorCardActionCard : O365ConnectorCardActionBase
{
    /// <summary>The kind of action.</summary>
    public new const string Type = "ActionCard";

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardActionCard"/> class with nothing set.</summary>
    public O365ConnectorCardActionCard() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardActionCard"/> class.</summary>
    /// <param name="type">The kind of action: ViewAction, OpenUri, HttpPOST or ActionCard.</param>
    /// <param name="name">The words on the button.</param>
    /// <param name="id">The id of the action.</param>
    /// <param name="inputs">The fields of the form.</param>
    /// <param name="actions">The buttons of the form.</param>
    public O365ConnectorCardActionCard(
        string type = default,
        string name = default,
        string id = default,
        IList<O365ConnectorCardInputBase> inputs = default,
        IList<O365ConnectorCardActionBase> actions = default
    )
        : base(type, name, id)
    {
        Inputs = inputs;
        Actions = actions;
    }

    /// <summary>The fields of the form.</summary>
    [JsonProperty(PropertyName = "inputs")]
    public IList<O365ConnectorCardInputBase> Inputs { get; set; }

    /// <summary>The buttons of the form.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<O365ConnectorCardActionBase> Actions { get; set; }
}
