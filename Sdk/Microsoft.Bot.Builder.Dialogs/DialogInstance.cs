using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack: which one it is and what it remembers between turns.</summary>
public class DialogInstance
{
    /// <summary>The id of the dialog, looked up in the <see cref="DialogSet"/> each turn.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog persists; must survive serialization to JSON.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>();

    /// <summary>
    /// Where a child dialog sits when several stacks are kept: a positive number is an index into the parent's stack, a negative one an index into
    /// its own; null when there is only one.
    /// </summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog that wrote <see cref="State"/>; null before the first check.</summary>
    public string Version { get; set; }
}
