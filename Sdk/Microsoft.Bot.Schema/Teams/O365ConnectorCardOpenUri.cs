using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action that opens an address.</summary>
public class O365ConnectorCardOpenUri : O365ConnectorCardActionBase
{
    /// <summary>The kind of action.</summary>
    public new const string Type = "OpenUri";

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardOpenUri"/> class with nothing set.</summary>
    public O365ConnectorCardOpenUri() { }

    /// <summary>Initializes a new instance of the <see cref="O365ConnectorCardOpenUri"/> class.</summary>
    /// <param name="type">The kind of action: ViewAction, OpenUri, HttpPOST or ActionCard.</param>
    /// <param name="name">The words on the button.</param>
    /// <param name="id">The id of the action.</param>
    /// <param name="targets">The addresses, by operating system.</param>
    public O365ConnectorCardOpenUri(
        string type = default,
        string name = default,
        string id = default,
        IList<O365ConnectorCardOpenUriTarget> targets = default
    )
        : base(type, name, id)
    {
        Targets = targets;
    }

    /// <summary>The addresses, by operating system.</summary>
    [JsonProperty(PropertyName = "targets")]
    public IList<O365ConnectorCardOpenUriTarget> Targets { get; set; }
}
