using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came of one turn of a <see cref="DialogManager"/>.</summary>
public class DialogManagerResult
{
    /// <summary>What is left on the stack.</summary>
    public DialogTurnResult TurnResult { get; set; }

    /// <summary>What the bot said, where it was collected; null otherwise.</summary>
    public Activity[] Activities { get; set; }

    /// <summary>The state after the turn, where it was collected; null otherwise.</summary>
    public PersistedState NewState { get; set; }
}
