using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads days and parts of them: "tomorrow night", "this evening", "last night", "tuesday in the morning", "tonight", "today pm".</summary>
internal static class EnglishPartedDays
{
    public static PartedDay Read(EnglishText text, int at) => ReadPart(text, at) ?? ReadDay(text, at);

    // "this evening", "last night", "tonight", "later this afternoon"
    private static PartedDay ReadPart(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        var mod = EnglishDayParts.ModAt(text, at, out var place);
        if (text[place] is "tonight" or "tonite" or "tonights")
        {
            return Of(text, at, place + 1, 0, place, "TNI", mod);
        }

        if (EnglishRelatives.Offset(text, place, out var next) is not { } offset)
        {
            return null;
        }

        var inner = EnglishDayParts.ModAt(text, next, out var behind);
        var part = EnglishDayParts.Part(text, behind, withMeals: false, out var end);
        return part == null || text[behind] is "daytime" ? null : Of(text, at, end, offset, behind, part, mod ?? inner);
    }

    private static PartedDay Of(EnglishText text, int first, int next, int days, int part, string timex, string mod)
    {
        var day = text.Today.AddDays(days);
        return new PartedDay(first, next, Reading.At(Timex.Date(day), day))
        {
            Part = part,
            PartTimex = timex,
            Mod = mod,
        };
    }

    private static PartedDay ReadDay(EnglishText text, int at)
    {
        var day = text.Day(at);
        if (day == null)
        {
            return null;
        }

        var isWeak = text[at] is "the" or "my" or "this" && text.Is(at + 1, "day") && day.Next == at + 2;
        var whole = new PartedDay(at, day.Next, day.Reading)
        {
            IsHoliday = day.IsHoliday,
            Yearly = day.Yearly,
            IsWeak = isWeak,
        };
        return isWeak ? whole : ReadPartOf(text, whole) ?? whole;
    }

    // "tuesday in the morning", "sunday late evening", "tomorrow, morning", "today pm"
    private static PartedDay ReadPartOf(EnglishText text, PartedDay day)
    {
        var place = text.SkipComma(day.Next);
        if (text[place] is "am" or "pm" && !text.Pieces.Glued(place))
        {
            return day with { Next = place + 1, Part = place, PartTimex = text.Is(place, "am") ? "TMO" : "TAF" };
        }

        var lead = text[place] is "in" or "at" or "during" ? place + 1 : place;
        lead = lead > place || text.Is(place, "the") ? text.Skip(lead, "the") : lead;
        var mod = EnglishDayParts.ModAt(text, lead, out var behind);
        var part = EnglishDayParts.Part(text, behind, withMeals: false, out var next);
        var isPart =
            part is not null and not "TMEL" and not "TMEB" and not "TMED"
            && !text[behind].EndsWith("s")
            && !text.Pieces.BreaksOff(next - 1);
        return isPart ? WithInner(text, day with { Next = next, Part = behind, PartTimex = part, Mod = mod }) : null;
    }

    // "Wednesday evening next week"
    private static PartedDay WithInner(EnglishText text, PartedDay day)
    {
        var weekday = EnglishWeekdays.Of(text, day.First, out var behind);
        var isWeek =
            weekday != null && behind == day.Part && EnglishRelatives.Offset(text, day.Next, out behind) != null && text.Is(behind, "week");
        if (!isWeek)
        {
            return day;
        }

        var offset = EnglishRelatives.Offset(text, day.Next, out _).Value;
        var date = WeekCalendar.Weekday(text.Now, weekday.Value, offset);
        return day with { Next = behind + 1, Reading = Reading.At(Timex.Date(date), date) };
    }
}
