namespace BotApp.Dialogs.Orders;

/// <summary>Where a message has a piece of a name: from which token, how many, how much they say, and whether the name's head is among them.</summary>
internal sealed record NameSpan(int Start, int Length, int Weight, bool IsHead)
{
    public int End => Start + Length;

    public bool Overlaps(NameSpan other) => Start < other.End && other.Start < End;
}
