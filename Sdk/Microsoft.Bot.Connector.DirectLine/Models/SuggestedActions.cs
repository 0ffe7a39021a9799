using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.DirectLine;

/// <summary>Buttons offered with a message, gone once one is pressed.</summary>
public class SuggestedActions
{
    /// <summary>Initializes a new instance with nothing set.</summary>
    public SuggestedActions() { }

    /// <summary>Initializes a new instance.</summary>
    /// <param name="to">The ids of those they are meant for; empty for everybody.</param>
    /// <param name="actions">The buttons.</param>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>The ids of those they are meant for; empty for everybody.</summary>
    [JsonProperty(PropertyName = "to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
