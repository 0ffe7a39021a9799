using System.Linq;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads a day and a time beside each other: "Monday at 2.30", "8am this morning", "10, tonight", "tomorrow morning at 7".</summary>
internal static class EnglishDayAndTime
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var day = EnglishPartedDays.Read(text, at);
        return day != null ? ReadDayFirst(text, day) : ReadTimeFirst(text, at);
    }

    /// <summary>A time on a day; an unreal day stays unresolved.</summary>
    public static TimeMatch On(Reading day, ClockTime time, int first, int next) =>
        new(
            first,
            next,
            TimeKind.DateTime,
            time.Choices.Select(choice => day.Map(day.Timex + choice.Timex, interval => interval.Plus(choice.Span))).ToArray()
        );

    private static TimeMatch ReadDayFirst(EnglishText text, PartedDay day)
    {
        if (day.IsHoliday)
        {
            return null;
        }

        var place = text[day.Next] is "," or "-" or "." && !text.Is(day.Next, '.') ? day.Next + 1 : day.Next;
        place = EnglishDigitClock.IsIsoMark(text, place) ? place + 1 : place;
        var isLed = text[place] is "at" or "@" or "around" or "about" or "for";
        place = isLed && text.Clock(place) == null ? place + 1 : place;
        var clock = text.Clock(place);
        var isBare = clock is { IsBare: true } && !(isLed || text.Has(DateTimeOptions.CalendarMode) && !text.Pieces.IsDigits(clock.First));
        if (clock == null || isBare || IsRange(text, clock))
        {
            return null;
        }

        return WithYear(text, day, clock)
            ?? On(day.Reading, day.Part < 0 ? clock.Time : EnglishClock.In(clock.Time, text[day.Part]), day.First, clock.Next);
    }

    private static TimeMatch ReadTimeFirst(EnglishText text, int at)
    {
        var clock = text.Clock(at);
        if (clock == null)
        {
            return null;
        }

        var place = text[clock.Next] is "," or "on" or "-" or "of" ? clock.Next + 1 : clock.Next;
        place = text.Is(place - 1, "of") ? text.Skip(place, "the") : place;
        var day = EnglishPartedDays.Read(text, place);
        var isBare = clock.IsBare && !(day is { Part: >= 0 } && !text.Is(place - 1, "on") && !EnglishLabels.IsBehind(text, at));
        return day == null || day.IsHoliday || isBare || day.IsWeak
            ? null
            : On(day.Reading, day.Part < 0 ? clock.Time : EnglishClock.In(clock.Time, text[day.Part]), at, day.Next);
    }

    // a plain number that a range goes on from is the start of that
    private static bool IsRange(EnglishText text, ClockMatch clock) =>
        clock.IsBare && EnglishHours.Connector(text, clock.Next, isBetween: false) is >= 0 and var end && text.Clock(end) != null;

    // "Wed Oct 26 15:50:06 2016"
    private static TimeMatch WithYear(EnglishText text, PartedDay day, ClockMatch clock)
    {
        var year = day.Yearly != null && text.Pieces.IsDigits(clock.Next) ? EnglishYears.Read(text, clock.Next, out _) : -1;
        return year < 0
            ? null
            : On(DayCalendar.Day(year, day.Yearly.Value.Month, day.Yearly.Value.Day), clock.Time, day.First, clock.Next + 1);
    }
}
