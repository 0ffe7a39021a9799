namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened and that dialogs may react to, from the active one outwards.</summary>
public class DialogEvent
{
    /// <summary>Whether the event goes on to the parent dialog when nobody handled it.</summary>
    public bool Bubble { get; set; }

    /// <summary>What happened, one of <see cref="DialogEvents"/> or a name of the bot's own.</summary>
    public string Name { get; set; }

    /// <summary>What belongs to it; null when there is nothing to say.</summary>
    public object Value { get; set; }
}
