namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads what comes every unit, day or part of a day: "every two days", "each Monday", "any weekend", "every night".</summary>
internal static class EnglishEverySets
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        if (text.Is(at, "everyday"))
        {
            return ReadDaily(text, at, at + 1);
        }

        if (text[at] is not ("every" or "each" or "any"))
        {
            return null;
        }

        return ReadUnit(text, at) ?? ReadWeekday(text, at) ?? ReadPart(text, at) ?? ReadMonth(text, at);
    }

    // "every day", "each two days", "every other day", "any weekend"
    private static TimeMatch ReadUnit(EnglishText text, int at)
    {
        var isOther = text[at + 1] is "other" or "second";
        var length = text[at + 1] is "a" or "an" ? null : text.Length(at + 1);
        if (length != null)
        {
            return EnglishSetTimes.Of(at, length.Next, length.Length.Timex);
        }

        var place = isOther ? at + 2 : at + 1;
        var isSingle =
            text[place]
            is "day"
                or "week"
                or "month"
                or "year"
                or "weekend"
                or "weekday"
                or "quarter"
                or "hour"
                or "minute"
                or "second"
                or "decade"
                or "fortnight";
        isSingle |= text[place] is "business" or "working" && text.Is(place + 1, "day");
        if (!isSingle || EnglishLengths.Unit(text, place, out var next) is not { } unit || (text.Is(at, "any") && TimeUnits.IsClock(unit)))
        {
            return null;
        }

        var timex = new TimeLength(isOther ? 2 : 1, unit).Timex;
        return unit == TimeUnit.Day && !isOther ? ReadDaily(text, at, next) : EnglishSetTimes.Of(at, next, timex);
    }

    // "everyday 6am"
    private static TimeMatch ReadDaily(EnglishText text, int at, int next) =>
        EnglishSetTimes.TimeBehind(text, next, string.Empty, out var behind, out var timex)
            ? EnglishSetTimes.Of(at, behind, timex)
            : EnglishSetTimes.Of(at, next, "P1D");

    private static TimeMatch ReadWeekday(EnglishText text, int at)
    {
        var place = text[at + 1] is "other" ? at + 2 : at + 1;
        return EnglishWeekdays.Of(text, place, out var next) is { } weekday
            ? EnglishSetTimes.WithTime(text, at, next, Timex.Weekday(weekday))
            : null;
    }

    // "every evening", "every night at 9 pm"
    private static TimeMatch ReadPart(EnglishText text, int at)
    {
        var part = EnglishDayParts.Part(text, at + 1, withMeals: false, out var next);
        return part == null ? null
            : EnglishSetTimes.TimeBehind(text, next, text[at + 1], out var behind, out var timex) ? EnglishSetTimes.Of(at, behind, timex)
            : EnglishSetTimes.Of(at, next, part);
    }

    private static TimeMatch ReadMonth(EnglishText text, int at)
    {
        if (EnglishMonthDays.Month(text, at + 1, out var next) is { } month)
        {
            return text.Day(at + 1) is { Yearly: not null } day
                ? EnglishSetTimes.Of(at, day.Next, day.Reading.Timex)
                : EnglishSetTimes.Of(at, next, Timex.Month(null, month));
        }

        return text.Period(at + 1) is { Reading.IsResolved: false } season && season.Next == at + 2
            ? EnglishSetTimes.Of(at, season.Next, season.Reading.Timex)
            : null;
    }
}
