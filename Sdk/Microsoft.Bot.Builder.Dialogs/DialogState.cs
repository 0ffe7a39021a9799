using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The persisted dialog stack of one conversation.</summary>
public class DialogState
{
    /// <summary>Initializes a new instance of the <see cref="DialogState"/> class with an empty stack.</summary>
    public DialogState()
        : this(null) { }

    /// <summary>Initializes a new instance of the <see cref="DialogState"/> class.</summary>
    /// <param name="stack">The stack to hold, shared and not copied; null for an empty one.</param>
    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? new List<DialogInstance>();
    }

    /// <summary>The dialogs on the stack, the active one first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
