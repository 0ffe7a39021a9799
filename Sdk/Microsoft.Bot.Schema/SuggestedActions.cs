using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons offered with a message; they vanish once one is used.</summary>
public class SuggestedActions
{
    /// <summary>Initializes a new instance of the <see cref="SuggestedActions"/> class with nothing set.</summary>
    public SuggestedActions() { }

    /// <summary>Initializes a new instance of the <see cref="SuggestedActions"/> class.</summary>
    /// <param name="to">The ids of those the buttons are shown to; null or empty for everybody.</param>
    /// <param name="actions">The buttons.</param>
    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Initializes a new instance of the <see cref="SuggestedActions"/> class from any sequences.</summary>
    /// <param name="to">The ids of those the buttons are shown to.</param>
    /// <param name="actions">The buttons.</param>
    /// <exception cref="System.ArgumentNullException">A sequence is null.</exception>
    public SuggestedActions(IEnumerable<string> to, IEnumerable<CardAction> actions)
        : this(to.ToList(), actions.ToList()) { }

    /// <summary>The ids of those the buttons are shown to; null or empty for everybody.</summary>
    [JsonProperty(PropertyName = "to")]
    public IList<string> To { get; set; }

    /// <summary>The buttons.</summary>
    [JsonProperty(PropertyName = "actions")]
    public IList<CardAction> Actions { get; set; }
}
