using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads parts of the day: "in the morning", "later in the afternoon", "at lunch", "daytime", "business hours".</summary>
internal static class EnglishDayParts
{
    public static HoursMatch Read(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at) || text.Is(at - 1, "good"))
        {
            return null;
        }

        var mod = ModAt(text, at, out var place);
        var lead = text[place] is "in" or "at" or "during" ? place + 1 : place;
        lead = lead > place || mod == null ? text.Skip(lead, "the") : lead;
        mod ??= lead > place ? ModAt(text, lead, out lead) : null;
        var isMeal = text.Is(lead - 1, "at");
        var part = Part(text, lead, isMeal, out var next);
        var isOpen = lead == at || lead > place || mod != null;
        if (part == null || (mod == Mods.Mid && part == "TNI") || !isOpen || text.Is(at, "the") || text.Pieces.BreaksOff(next - 1))
        {
            return null;
        }

        var isIn = text.Is(at, "during") || (mod != null && text.Is(at, "in") && !text.Is(at + 1, "the"));
        var first = isIn ? (text.Is(at, "in") ? at + 1 : lead) : at;
        return new HoursMatch(first, next, [DayParts.Of(part, mod)]) { Part = lead, Mod = mod };
    }

    /// <summary>The timex of the part of the day named at a place, plain meals included only where asked for.</summary>
    public static string Part(EnglishText text, int at, bool withMeals, out int next)
    {
        if (ReadTime(text, at, out next) is { } time)
        {
            return time;
        }

        next = at + 1;
        var timex = Part(text[at]);
        if (timex != null || (withMeals && (timex = Meal(text[at])) != null))
        {
            return timex;
        }

        if (
            text[at] is "day" or "night" or "lunch" or "dinner" or "breakfast"
            && text.Pieces.SkipAny(at + 1, "-time") is var behind
            && behind > at + 1
        )
        {
            next = behind;
            return text.Is(at, "day") ? "TDT"
                : text.Is(at, "night") ? "TNT"
                : Meal(text[at]);
        }

        next = at + 2;
        return text[at] is "business" && text[at + 1] is "hour" or "hours" ? "TBH" : null;
    }

    // "night-time", "lunch time"
    private static string ReadTime(EnglishText text, int at, out int next)
    {
        next = text.Is(at + 1, '-') ? at + 3 : at + 2;
        return !text.Is(next - 1, "time") ? null
            : text.Is(at, "day") ? (text.Is(at + 1, '-') ? "TDT" : null)
            : text.Is(at, "night") ? "TNT"
            : Meal(text[at]);
    }

    private static string Part(ReadOnlySpan<char> word) =>
        word switch
        {
            "morning" or "mornings" => "TMO",
            "afternoon" or "afternoons" => "TAF",
            "evening" or "evenings" => "TEV",
            "night" or "nights" => "TNI",
            "daytime" => "TDT",
            "nighttime" => "TNT",
            "breakfasttime" => "TMEB",
            "lunchtime" => "TMEL",
            "dinnertime" => "TMED",
            _ => null,
        };

    private static string Meal(ReadOnlySpan<char> word) =>
        word switch
        {
            "breakfast" or "brunch" => "TMEB",
            "lunch" => "TMEL",
            "dinner" or "supper" => "TMED",
            _ => null,
        };

    /// <summary>Start, mid or end where "early", "mid" or "later" stands.</summary>
    public static string ModAt(EnglishText text, int at, out int next)
    {
        next = at;
        var mod = text[at] switch
        {
            "early" or "earlier" => Mods.Start,
            "mid" => Mods.Mid,
            "late" or "later" => Mods.End,
            _ => null,
        };
        next =
            mod == null ? at
            : text.Is(at + 1, '-') && text.Is(at, "mid") ? at + 2
            : at + 1;
        return mod;
    }
}
