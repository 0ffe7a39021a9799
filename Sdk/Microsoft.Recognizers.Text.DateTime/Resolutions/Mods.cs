namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The words a result's <c>Mod</c> and <c>sourceEntity</c> are made of.</summary>
internal static class Mods
{
    public const string Before = "before";
    public const string After = "after";
    public const string Since = "since";
    public const string Until = "until";
    public const string Approximately = "approx";
    public const string Less = "less";
    public const string More = "more";
    public const string Start = "start";
    public const string Mid = "mid";
    public const string End = "end";
    public const string Undefined = "ref_undef";

    /// <summary>The source of an open period that began as a day or a time.</summary>
    public const string Point = "datetimepoint";

    /// <summary>The source of an open period that began as a period.</summary>
    public const string Range = "datetimerange";

    /// <summary>The period a word like "before" or "since" makes of a time.</summary>
    /// <param name="mod">One of <see cref="Before"/>, <see cref="After"/>, <see cref="Since"/> and <see cref="Until"/>.</param>
    /// <param name="match">The time.</param>
    /// <param name="first">The first piece of the whole.</param>
    /// <param name="next">The piece behind the whole.</param>
    public static TimeMatch Open(string mod, TimeMatch match, int first, int next)
    {
        var isRange = !match.IsPoint;
        var opened = match.Map(interval => Open(mod, interval, isRange));
        return opened.At(first, next) with
        {
            Kind = RangeOf(match.Kind),
            Mod = match.Mod == null ? mod : mod + "-" + match.Mod,
            SourceEntity = isRange ? Range : Point,
        };
    }

    /// <summary>The kind of period that days, times and periods of them open to.</summary>
    public static TimeKind RangeOf(TimeKind kind) =>
        kind switch
        {
            TimeKind.Date => TimeKind.DateRange,
            TimeKind.Time => TimeKind.TimeRange,
            TimeKind.DateTime => TimeKind.DateTimeRange,
            _ => kind,
        };

    // an exclusive word leaves the period out, an inclusive one keeps it
    private static Interval Open(string mod, Interval interval, bool isRange) =>
        mod switch
        {
            Before => new Interval(null, interval.Start),
            Since => new Interval(interval.Start, null),
            After => new Interval(isRange ? interval.End : interval.Start, null),
            _ => new Interval(null, isRange ? interval.End : interval.Start),
        };
}
