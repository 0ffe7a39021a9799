namespace BotApp.Dialogs.Deeds;

/// <summary>What the form of every deed holds: the order it is about, the question that is open, and the quote that waits for a yes.</summary>
public abstract record DeedForm
{
    /// <summary>Null while it is not known which.</summary>
    public string? OrderNumber { get; init; }

    /// <summary>The customer named none, we guessed; shown as such.</summary>
    public bool IsGuessed { get; init; }

    /// <summary>Orders the words fit equally well, to be chosen from; empty when there is no choice to make.</summary>
    public IReadOnlyList<string> OrderChoices { get; init; } = [];

    /// <summary>A number the customer gave that is none of their orders'; null when they gave none.</summary>
    public string? UnknownNumber { get; init; }

    /// <summary>The first message, kept while it is not known which order's articles it may name; null afterwards.</summary>
    public string? FirstWords { get; init; }

    /// <summary>The question that is open: the slot's name, <see cref="Confirm"/>, or null.</summary>
    public string? Asked { get; init; }

    /// <summary>When it was asked; null while nothing is.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>Messages in a row that did not help.</summary>
    public int Misses { get; init; }

    /// <summary>Questions asked so far.</summary>
    public int Questions { get; init; }

    /// <summary>How often it was taken up again after something else.</summary>
    public int Resumed { get; init; }

    /// <summary>The quote that waits for a yes, as JSON; null when none does.</summary>
    public string? Quote { get; init; }

    /// <summary>The name of the open question while a quote waits.</summary>
    public const string Confirm = "confirm";
}
