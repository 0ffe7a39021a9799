using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens a page.</summary>
public class O365ConnectorCardViewAction : O365ConnectorCardActionBase
{
    /// <summary>The kind of action.</summary>
    public new const string Type = "ViewAction";

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardViewAction"/> class with nothing set.</summary>
    public O365ConnectorCardViewAction() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardViewAction"/> class.</summary>
    /// <param name="type">The kind of action: ViewAction, OpenUri, HttpPOST or ActionCard.</param>
    /// <param name="name">The words on the button.</param>
    /// <param name="id">The id of the action.</param>
    /// <param name="target">The address of the page; only the first is used.</param>
    public O365ConnectorCardViewAction(string type = default, string name = default, string id = default, IList<string> target = default)
        : base(type, name, id)
    {
        Target = target;
    }

    /// <summary>The address of the page; only the first is used.</summary>
    [JsonProperty(PropertyName = "target")]
    public IList<string> Target { get; set; }
}
