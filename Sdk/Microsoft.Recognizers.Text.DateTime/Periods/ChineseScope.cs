namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The year or month that halves, quarters and weeks are counted in; the present year when none is named.</summary>
/// <param name="First">Where it starts.</param>
/// <param name="Next">The place behind it, 的 included; the same as <paramref name="First"/> when none is named.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Month">Its month when it is one.</param>
internal sealed record ChineseScope(int First, int Next, Moment Start, int? Month)
{
    public bool IsNamed => Next > First;

    public Moment End => Month == null ? Start.AddYears(1) : Start.AddMonths(1);

    /// <summary>Monday of the first week, that is of the one with the fourth day.</summary>
    public Moment FirstWeek => WeekCalendar.MondayOf(Start.AddDays(3));

    /// <summary>Monday behind the last week.</summary>
    public Moment EndOfWeeks => WeekCalendar.MondayOf(End.AddDays(3));

    /// <summary>How a timex names its n-th week.</summary>
    public string Week(int number) => $"{(Month == null ? Timex.Year(Start.Year) : Timex.Month(Start.Year, Start.Month))}-W{number:00}";

    public static ChineseScope Read(ChineseText text, int at) =>
        text.DatePartsAt(at) is { Day: null, IsLunar: false } parts
            ? new ChineseScope(at, text.Skip(parts.Next, "的"), new Moment(parts.Year ?? text.Now.Year, parts.Month ?? 1, 1), parts.Month)
            : new ChineseScope(at, at, new Moment(text.Now.Year, 1, 1), null);

    /// <summary>A period in this scope, from its first piece on.</summary>
    public TimeMatch Match(int next, string timex, Moment start, Moment end) =>
        new(First, next, TimeKind.DateRange, Reading.Span(timex, start, end));

    /// <summary>A period whose timex names its ends and its length.</summary>
    public TimeMatch Match(int next, Moment start, Moment end, string length) =>
        Match(next, Timex.Range(Timex.Date(start), Timex.Date(end), length), start, end);
}
