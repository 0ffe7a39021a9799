using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads holidays: "Christmas", "last Easter", "Black Friday 2010", "Independence Day of this year".</summary>
internal static class EnglishHolidays
{
    private static readonly PhraseTrie<Holiday> Names = Build();

    public static DayMatch Read(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        if (Names.TryRead(text.Pieces, at, out var next, out var holiday))
        {
            return text.Pieces.BreaksOff(next - 1) ? null : ReadYear(text, at, next, holiday);
        }

        var offset = EnglishRelatives.Offset(text, at, out var place);
        return offset is { } direction && Names.TryRead(text.Pieces, place, out next, out holiday)
            ? Relative(text, at, next, holiday, direction)
            : null;
    }

    /// <summary>The holiday named at a place.</summary>
    public static bool TryRead(EnglishText text, int at, out int next, out Holiday holiday) =>
        Names.TryRead(text.Pieces, at, out next, out holiday);

    private static DayMatch ReadYear(EnglishText text, int at, int next, Holiday holiday)
    {
        var place = text[next] is "of" or "in" or "," ? next + 1 : next;
        var year = EnglishYears.Read(text, place, out var behind);
        if (year < 0 && EnglishRelatives.Offset(text, place, out behind) is { } offset && text.Is(behind, "year"))
        {
            year = text.Now.Year + offset;
            behind++;
        }

        return year > 0
            ? new DayMatch(at, behind, holiday.In(year)) { IsHoliday = true }
            : new DayMatch(at, next, holiday.Around(text.Now)) { IsHoliday = true };
    }

    // the last one gone, the next one to come, this year's
    private static DayMatch Relative(EnglishText text, int at, int next, Holiday holiday, int direction)
    {
        var around = holiday.Around(text.Now);
        var day = direction == 0 ? holiday.DayIn(text.Now.Year) : (direction > 0 ? around.Future : around.Past).Start.Value;
        return new DayMatch(at, next, Reading.At(Timex.Date(day), day)) { IsHoliday = true };
    }

    private static PhraseTrie<Holiday> Build()
    {
        var names = new PhraseTrie<Holiday>();
        AddFixed(names);
        AddFloating(names);
        AddChurch(names);
        Add(names, new Holiday(null, year => MuslimYear.DayIn(year, 10, 1)), "eid al fitr", "eid al-fitr", "eid ul-fitr");
        Add(names, new Holiday(null, year => MuslimYear.DayIn(year, 12, 10)), "eid al adha", "eid al-adha", "eid ul-adha");
        Add(names, new Holiday(null, year => MuslimYear.DayIn(year, 9, 1)), "ramadan");
        return names;
    }

    private static void AddFixed(PhraseTrie<Holiday> names)
    {
        Add(names, Holiday.Fixed(1, 1), "new year's day", "new years day", "new year day", "new year's", "new years", "new year");
        Add(names, Holiday.Fixed(12, 31), "new year's eve", "new years eve", "new year eve");
        Add(names, Holiday.Fixed(2, 2), "groundhog day", "ground hog day");
        Add(names, Holiday.Fixed(2, 14), "valentine's day", "valentines day", "valentine day", "st valentine's day");
        Add(names, Holiday.Fixed(3, 8), "international women's day", "women's day", "womens day");
        Add(
            names,
            Holiday.Fixed(3, 17),
            "saint patrick",
            "st patrick",
            "st patrick's day",
            "st. patrick's day",
            "saint patrick's day",
            "st patrick day"
        );
        Add(names, Holiday.Fixed(4, 1), "april fools' day", "april fool's day", "april fools day", "april fools");
        Add(names, Holiday.Fixed(4, 22), "earth day");
        Add(names, Holiday.Fixed(5, 1), "international workers' day", "international worker's day", "workers' day", "may day");
        Add(names, Holiday.Fixed(5, 5), "cinco de mayo");
        Add(names, Holiday.Fixed(6, 1), "children's day", "childrens day");
        Add(names, Holiday.Fixed(6, 19), "juneteenth", "freedom day", "jubilee day");
        Add(names, Holiday.Fixed(7, 4), "independence day", "us independence day", "usindependence day");
        Add(names, Holiday.Fixed(10, 31), "halloween", "halloween day", "all hallow's eve", "all hallows eve");
        Add(names, Holiday.Fixed(11, 1), "all saints' day", "all saints day", "all hallows day");
        Add(names, Holiday.Fixed(11, 2), "all souls' day", "all souls day");
        Add(names, Holiday.Fixed(11, 5), "guy fawkes day", "guy fawkes night", "bonfire night");
        Add(
            names,
            Holiday.Fixed(11, 11),
            "veterans day",
            "veteran's day",
            "veterans' day",
            "singles day",
            "single's day",
            "remembrance day"
        );
        Add(names, Holiday.Fixed(12, 24), "christmas eve", "xmas eve");
        Add(names, Holiday.Fixed(12, 25), "christmas day", "christmas", "xmas", "xmas day");
        Add(names, Holiday.Fixed(12, 26), "boxing day");
    }

    private static void AddFloating(PhraseTrie<Holiday> names)
    {
        Add(
            names,
            Holiday.Nth(1, DayOfWeek.Monday, 3),
            "martin luther king day",
            "martin luther king jr day",
            "martin luther king jr. day",
            "mlk day"
        );
        Add(names, Holiday.Nth(2, DayOfWeek.Monday, 3), "presidents' day", "president's day", "presidents day", "washington's birthday");
        Add(names, Holiday.Nth(5, DayOfWeek.Sunday, 2), "mother's day", "mothers day", "mothers' day");
        Add(names, Holiday.Nth(5, DayOfWeek.Monday, -1), "memorial day");
        Add(names, Holiday.Nth(6, DayOfWeek.Sunday, 3), "father's day", "fathers day", "fathers' day");
        Add(names, Holiday.Nth(9, DayOfWeek.Monday, 1), "labor day", "labour day");
        Add(names, Holiday.Nth(10, DayOfWeek.Monday, 2), "columbus day", "indigenous peoples' day", "canadian thanksgiving");
        Add(names, Holiday.Nth(11, DayOfWeek.Thursday, 4), "thanksgiving", "thanksgiving day");
        Add(
            names,
            new Holiday("-11-WXX-5-4", year => WeekCalendar.WeekdayOfMonth(year, 11, DayOfWeek.Thursday, 4).AddDays(1)),
            "black friday"
        );
        Add(names, new Holiday(null, year => WeekCalendar.WeekdayOfMonth(year, 11, DayOfWeek.Thursday, 4).AddDays(4)), "cyber monday");
    }

    private static void AddChurch(PhraseTrie<Holiday> names)
    {
        Add(names, Holiday.Easter(-47), "mardi gras", "shrove tuesday", "fat tuesday");
        Add(names, Holiday.Easter(-46), "ash wednesday");
        Add(names, Holiday.Easter(-7), "palm sunday");
        Add(names, Holiday.Easter(-3), "maundy thursday");
        Add(names, Holiday.Easter(-2), "good friday");
        Add(names, Holiday.Easter(-1), "easter saturday", "holy saturday");
        Add(names, Holiday.Easter(0), "easter", "easter day", "easter sunday");
        Add(names, Holiday.Easter(1), "easter monday");
        Add(names, Holiday.Easter(39), "ascension day", "ascension of christ");
        Add(names, Holiday.Easter(49), "pentecost", "whitsunday", "whit sunday");
        Add(names, Holiday.Easter(50), "whit monday");
        Add(names, Holiday.Easter(60), "corpus christi");
    }

    private static void Add(PhraseTrie<Holiday> names, Holiday holiday, params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            names.Add(phrase, holiday);
        }
    }
}
