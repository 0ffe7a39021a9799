namespace BotApp.Dialogs.Invoices;

/// <summary>What is to happen with remembered titles.</summary>
public enum TitleAct
{
    Remember,
    Forget,
}

/// <summary>A title to be remembered or forgotten.</summary>
public sealed record TitleForm : BuyerForm
{
    /// <summary>Null: only look at them.</summary>
    public TitleAct? Act { get; init; }

    /// <summary>The number of the title to forget.</summary>
    public int? Forget { get; init; }

    /// <summary>Whether the customer has agreed that titles are kept; null while nobody has looked.</summary>
    public bool? HasConsent { get; init; }

    /// <summary>The answer to the question for consent; null while it is open.</summary>
    public bool? Agrees { get; init; }
}
