namespace BotApp.Dialogs.Orders;

/// <summary>What a message says of an order's lines: the named ones, and the numbers of those among which its words do not decide.</summary>
internal sealed record LineReading(IReadOnlyList<LinePiece> Named, IReadOnlyList<int> Unclear)
{
    public bool IsEmpty => Named.Count == 0 && Unclear.Count == 0;
}

/// <summary>A line and how many of it; null: not said.</summary>
internal sealed record LinePiece(int LineNo, int? Quantity)
{
    /// <summary>Where its name begins in the text; −1 when it has no name there.</summary>
    public int At { get; init; } = -1;

    /// <summary>Behind its name.</summary>
    public int End { get; init; } = -1;
}
