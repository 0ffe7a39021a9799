using System.Collections.Generic;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The memory a dialog may show to others.</summary>
public class DialogContextVisibleState
{
    /// <summary>What is remembered of the user.</summary>
    public IDictionary<string, object> User { get; set; }

    /// <summary>What is remembered of the conversation.</summary>
    public IDictionary<string, object> Conversation { get; set; }

    /// <summary>What the active dialog remembers.</summary>
    public IDictionary<string, object> Dialog { get; set; }
}
