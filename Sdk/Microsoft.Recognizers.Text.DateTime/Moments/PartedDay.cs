namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A day with or without a part of it found in a text: "tomorrow", "tomorrow morning", "this evening", "tonight".</summary>
/// <param name="First">Its first piece.</param>
/// <param name="Next">The piece behind it.</param>
/// <param name="Reading">When the day is.</param>
internal sealed record PartedDay(int First, int Next, Reading Reading)
{
    /// <summary>The place of the word that names the part of the day, or -1.</summary>
    public int Part { get; init; } = -1;

    /// <summary>The timex of the part of the day; <c>null</c> without.</summary>
    public string PartTimex { get; init; }

    /// <summary>Start, mid or end, where only that part is meant.</summary>
    public string Mod { get; init; }

    public bool IsHoliday { get; init; }

    /// <summary>Whether it only is a day behind a word that leads to it, such as "the day".</summary>
    public bool IsWeak { get; init; }

    /// <summary>The month and the day of a day without a year.</summary>
    public (int Month, int Day)? Yearly { get; init; }
}
