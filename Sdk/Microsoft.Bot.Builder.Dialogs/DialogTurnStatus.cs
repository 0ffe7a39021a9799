namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What is left on the dialog stack when a call returns.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing was on the stack, so nothing ran.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended by itself; the stack is empty.</summary>
    Complete,

    /// <summary>The stack was cleared.</summary>
    Cancelled,

    /// <summary>The last dialog ended, and the bot should wait for the user before it starts another.</summary>
    CompleteAndWait,
}
