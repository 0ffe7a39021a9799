using BotApp.Commerce.Law.Returns;

namespace BotApp.Commerce.Returns;

/// <summary>What of an order is to go back, and why: the kind, and the customer's own words (null: not said).</summary>
public sealed record ReturnWish(string OrderNumber, IReadOnlyList<ReturnPiece> Pieces, ReturnKind Kind, string? Reason = null)
{
    public HandIn HandIn { get; init; }

    /// <summary>The means of payment on file that is to get the money; null: the way it came.</summary>
    public string? RefundMethodId { get; init; }

    /// <summary>Photos and videos the customer gave before; they are kept with the return.</summary>
    public IReadOnlyList<string> EvidenceIds { get; init; } = [];

    /// <summary>Numbers of the order's gifts that will not come back; others come along with their line, or with the last line of the order.</summary>
    public IReadOnlyList<int> MissingGifts { get; init; } = [];

    /// <summary>None of the gifts comes back, whichever there are.</summary>
    public bool KeepsGifts { get; init; }

    /// <summary>Somebody was hurt, or it may endanger people: a person looks at once.</summary>
    public bool IsDangerous { get; init; }
}

/// <summary>So many of one line (by its number in the order), and in what state they are as the customer says; null: untouched.</summary>
public sealed record ReturnPiece(int LineNo, int Quantity, Condition? Condition = null);
