using BotApp.Commerce.Orders;
using BotApp.Dialogs.Deeds;

namespace BotApp.Dialogs.Orders;

/// <summary>What the form of a deed about lines of an order holds; filled by <see cref="LineChoice"/>.</summary>
public abstract record LinesForm : DeedForm
{
    /// <summary>The lines meant and how many of each, never more than there are; empty while it is not known which.</summary>
    public IReadOnlyList<PieceWish> Lines { get; init; } = [];

    /// <summary>Numbers of lines the words fit equally well, to be chosen from; empty when there is no choice to make.</summary>
    public IReadOnlyList<int> LineChoices { get; init; } = [];

    /// <summary>The order they are lines of: another order, and they count for nothing.</summary>
    public string? LinesOf { get; init; }

    /// <summary>Pictures shown for it; kept as evidence already.</summary>
    public IReadOnlyList<string> EvidenceIds { get; init; } = [];

    /// <summary>The shop wants pictures first.</summary>
    public bool NeedsPictures { get; init; }

    /// <summary>The customer has none to show.</summary>
    public bool HasNoPictures { get; init; }

    /// <summary>Whether it is known which lines.</summary>
    public bool HasLines => Lines.Count > 0 && LineChoices.Count == 0 && LinesOf == OrderNumber;
}
