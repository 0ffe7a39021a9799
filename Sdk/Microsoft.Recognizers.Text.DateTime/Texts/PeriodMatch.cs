namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A period of days found in a text.</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Next">The piece behind it.</param>
/// <param name="Reading">When it is.</param>
/// <param name="Grain">What it is counted in.</param>
internal sealed record PeriodMatch(int First, int Next, Reading Reading, TimeUnit Grain)
{
    /// <summary>Start, mid or end, where only that part is meant.</summary>
    public string Mod { get; init; }

    /// <summary>The whole of which <see cref="Mod"/> names a part.</summary>
    public Reading Whole { get; init; }

    /// <summary>The readings of a period whose timex differs from one to the other; <c>null</c> otherwise.</summary>
    public System.Collections.Generic.IReadOnlyList<Reading> Readings { get; init; }

    /// <summary>How many units from the present one it lies, as "next week" does by one; <c>null</c> for all others.</summary>
    public int? Offset { get; init; }

    public TimeMatch Match => new(First, Next, TimeKind.DateRange, Readings ?? [Reading]) { Mod = Mod };

    public PeriodMatch From(int first) => this with { First = first };
}
