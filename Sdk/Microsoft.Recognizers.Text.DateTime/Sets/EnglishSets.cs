using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads what comes again and again: "every Monday at 4pm", "daily", "each two days", "tuesday afternoons", "once a week".</summary>
internal static class EnglishSets
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        return ReadEvery(text, at) ?? ReadAdverb(text, at) ?? ReadPlural(text, at) ?? ReadTimes(text, at) ?? ReadTimeFirst(text, at);
    }

    private static TimeMatch Of(int first, int next, string timex) => new(first, next, TimeKind.Set, Reading.Unresolved(timex));

    private static TimeMatch ReadEvery(EnglishText text, int at)
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
            return Of(at, length.Next, length.Length.Timex);
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
        return unit == TimeUnit.Day && !isOther ? ReadDaily(text, at, next) : Of(at, next, timex);
    }

    // "everyday 6am"
    private static TimeMatch ReadDaily(EnglishText text, int at, int next) =>
        TimeBehind(text, next, string.Empty, out var behind, out var timex) ? Of(at, behind, timex) : Of(at, next, "P1D");

    private static TimeMatch ReadWeekday(EnglishText text, int at)
    {
        var place = text[at + 1] is "other" ? at + 2 : at + 1;
        return EnglishWeekdays.Of(text, place, out var next) is { } weekday ? WithTime(text, at, next, Timex.Weekday(weekday)) : null;
    }

    // "every evening", "every night at 9 pm"
    private static TimeMatch ReadPart(EnglishText text, int at)
    {
        var part = EnglishDayParts.Part(text, at + 1, withMeals: false, out var next);
        return part == null ? null
            : TimeBehind(text, next, text[at + 1], out var behind, out var timex) ? Of(at, behind, timex)
            : Of(at, next, part);
    }

    private static TimeMatch ReadMonth(EnglishText text, int at)
    {
        if (EnglishMonthDays.Month(text, at + 1, out var next) is { } month)
        {
            return text.Day(at + 1) is { Yearly: not null } day
                ? Of(at, day.Next, day.Reading.Timex)
                : Of(at, next, Timex.Month(null, month));
        }

        return text.Period(at + 1) is { Reading.IsResolved: false } season && season.Next == at + 2
            ? Of(at, season.Next, season.Reading.Timex)
            : null;
    }

    private static TimeMatch WithTime(EnglishText text, int first, int next, string day)
    {
        var part = EnglishDayParts.Part(text, next, withMeals: false, out var behind);
        if (TimeBehind(text, part == null ? next : behind, part == null ? string.Empty : text[next], out var end, out var timex))
        {
            return Of(first, end, day + timex);
        }

        return part == null ? Of(first, next, day) : Of(first, behind, day + part);
    }

    private static bool TimeBehind(EnglishText text, int at, ReadOnlySpan<char> part, out int next, out string timex)
    {
        var isLed = text[at] is "at" or "," or "@";
        var clock = text.Clock(at) ?? (isLed ? text.Clock(at + 1) : null);
        var isTime = clock != null && (isLed || !clock.IsBare) && EnglishHours.Connector(text, clock.Next, isBetween: false) < 0;
        next = isTime ? clock.Next : at;
        timex = isTime ? EnglishClock.In(clock.Time, part).Choices[0].Timex : null;
        return isTime;
    }

    private static TimeMatch ReadAdverb(EnglishText text, int at)
    {
        var place = text[at] is "bi" or "semi" && text.Is(at + 1, '-') ? at + 2 : at;
        var prefix = place > at ? text[at] : default;
        var word = text[place];
        if (prefix.IsEmpty && word.Length > 6)
        {
            prefix =
                word.StartsWith("bi") ? "bi"
                : word.StartsWith("semi") ? "semi"
                : default;
            word = word[prefix.Length..];
        }

        return Unit(word) is { } unit && !text.Pieces.BreaksOff(place)
            ? Of(
                at,
                place + 1,
                new TimeLength(
                    prefix is "bi" ? 2
                        : prefix is "semi" ? 0.5
                        : 1,
                    unit
                ).Timex
            )
            : null;
    }

    private static TimeUnit? Unit(ReadOnlySpan<char> word) =>
        word switch
        {
            "hourly" => TimeUnit.Hour,
            "daily" or "nightly" => TimeUnit.Day,
            "weekly" => TimeUnit.Week,
            "fortnightly" => TimeUnit.Fortnight,
            "monthly" => TimeUnit.Month,
            "quarterly" => TimeUnit.Quarter,
            "yearly" or "annually" or "annual" => TimeUnit.Year,
            _ => null,
        };

    // "mondays", "tuesday afternoons", "thursdays at 17.30"
    private static TimeMatch ReadPlural(EnglishText text, int at)
    {
        if (EnglishWords.IsEveryWeekday(text[at]) && !text.Pieces.BreaksOff(at) && EnglishWords.Weekday(text[at]) is { } every)
        {
            return WithTime(text, at, at + 1, Timex.Weekday(every));
        }

        return
            EnglishWeekdays.Of(text, at, out var next) is { } weekday && text[next] is "mornings" or "afternoons" or "evenings" or "nights"
            ? Of(at, next + 1, Timex.Weekday(weekday) + EnglishDayParts.Part(text, next, withMeals: false, out _))
            : null;
    }

    // "once a week"
    private static TimeMatch ReadTimes(EnglishText text, int at) =>
        text[at] is "once" or "twice"
        && text[at + 1] is "a" or "an" or "every"
        && EnglishLengths.Unit(text, at + 2, out var next) is { } unit
            ? Of(at, next, new TimeLength(1, unit).Timex)
            : null;

    // "3pm each day"
    private static TimeMatch ReadTimeFirst(EnglishText text, int at)
    {
        var clock = text.Clock(at);
        if (clock is not { IsBare: false } || (text[clock.Next] is not ("every" or "each") && !text.Is(clock.Next, "everyday")))
        {
            return null;
        }

        var timex = clock.Time.Choices[0].Timex;
        return text.Is(clock.Next, "everyday") ? Of(at, clock.Next + 1, timex)
            : text.Is(clock.Next + 1, "day") ? Of(at, clock.Next + 2, timex)
            : EnglishWeekdays.Of(text, clock.Next + 1, out var next) is { } weekday ? Of(at, next, Timex.Weekday(weekday) + timex)
            : null;
    }
}
