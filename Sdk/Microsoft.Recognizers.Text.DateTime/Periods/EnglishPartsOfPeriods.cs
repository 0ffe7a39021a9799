using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the beginning, the middle or the end of a period: "early September", "mid-November", "the end of 2018", "later this week".</summary>
internal static class EnglishPartsOfPeriods
{
    public static PeriodMatch Read(EnglishText text, int at) => ReadAdverb(text, at) ?? ReadNoun(text, at);

    // "early", "mid", "late"; of the present period what is past or to come
    private static PeriodMatch ReadAdverb(EnglishText text, int at)
    {
        if (EnglishDayParts.ModAt(text, at, out var place) is not { } mod)
        {
            return null;
        }

        var lead = text.Is(place, "in") ? place + 1 : place;
        var whole = Whole(text, lead) ?? (text.Is(lead, "the") ? Bare(text, lead + 1) : null);
        if (whole == null)
        {
            return null;
        }

        var isPresent = whole.Offset == 0 && text[at] is "earlier" or "later";
        return isPresent ? Present(text, at, whole, mod) : Part(at, whole, mod, isRelative: whole.Offset != null);
    }

    // "the end of this year", "beginning of 2000", "end of month", "eoy"
    private static PeriodMatch ReadNoun(EnglishText text, int at)
    {
        if (ReadShort(text, at) is { } initials)
        {
            return initials;
        }

        var mod = text[at] switch
        {
            "beginning" or "start" => Mods.Start,
            "middle" => Mods.Mid,
            "end" => Mods.End,
            _ => null,
        };
        if (mod == null || !text.Is(at + 1, "of"))
        {
            return null;
        }

        var whole = Whole(text, at + 2) ?? Bare(text, at + 2);
        return whole == null ? null : Part(at, whole, mod, isRelative: whole.Offset != null);
    }

    private static PeriodMatch ReadShort(EnglishText text, int at)
    {
        TimeUnit? unit = text[at] switch
        {
            "eoy" => TimeUnit.Year,
            "eom" => TimeUnit.Month,
            "eow" => TimeUnit.Week,
            _ => null,
        };
        return unit is { } known ? Part(at, EnglishRelativePeriods.Of(text, at, at + 1, known, 0), Mods.End, isRelative: true) : null;
    }

    private static PeriodMatch Whole(EnglishText text, int at)
    {
        var period = text.Period(at);
        return
            period
                is {
                    Reading.IsResolved: true,
                    Mod: null,
                    Grain: TimeUnit.Week or TimeUnit.Month or TimeUnit.Year or TimeUnit.Quarter or TimeUnit.Decade
                }
            ? period
            : null;
    }

    // "end of year": the present one
    private static PeriodMatch Bare(EnglishText text, int at) =>
        text[at] is "year" or "month" or "week" && EnglishRelativePeriods.IsPeriod(text, at, out var next) is { } unit
            ? EnglishRelativePeriods.Of(text, at, next, unit, 0)
            : null;

    private static PeriodMatch Part(int first, PeriodMatch whole, string mod, bool isRelative) =>
        whole with
        {
            First = first,
            Reading = whole.Reading.Map(whole.Reading.Timex, interval => Cut(interval, whole.Grain, mod, isRelative)),
            Mod = mod,
            Whole = whole.Reading,
            Offset = null,
        };

    // "earlier this year" ends today at the latest, "later this week" begins today at the earliest
    private static PeriodMatch Present(EnglishText text, int first, PeriodMatch whole, string mod)
    {
        var part = Part(first, whole, mod, isRelative: true);
        return part with
        {
            Mod = null,
            Whole = null,
            Reading = part.Reading.Map(
                part.Reading.Timex,
                interval =>
                    mod == Mods.Start
                        ? interval with
                        {
                            End = interval.End > text.Today && text.Today > interval.Start ? text.Today : interval.End,
                        }
                        : interval with
                        {
                            Start = interval.Start < text.Today ? text.Today : interval.Start,
                        }
            ),
        };
    }

    private static Interval Cut(Interval whole, TimeUnit grain, string mod, bool isRelative)
    {
        var (start, end) = (whole.Start.Value, whole.End.Value);
        var (firstEnd, midStart, midEnd, lastStart) = grain switch
        {
            TimeUnit.Week => (start.AddDays(3), start.AddDays(2), start.AddDays(5), start.AddDays(3)),
            TimeUnit.Month => (start.AddDays(15), start.AddDays(9), start.AddDays(20), start.AddDays(15)),
            TimeUnit.Year when isRelative => (start.AddMonths(6), start.AddMonths(3), start.AddMonths(9), start.AddMonths(6)),
            TimeUnit.Year => (start.AddMonths(4), start.AddMonths(4), start.AddMonths(8), start.AddMonths(8)),
            _ => Thirds(start, end),
        };
        return mod == Mods.Start ? new Interval(start, firstEnd)
            : mod == Mods.Mid ? new Interval(midStart, midEnd)
            : new Interval(lastStart, end);
    }

    private static (Moment, Moment, Moment, Moment) Thirds(Moment start, Moment end)
    {
        var third = TimeSpan.FromDays(Math.Round((end - start).TotalDays / 3));
        return (start + third, start + third, end - third, end - third);
    }
}
