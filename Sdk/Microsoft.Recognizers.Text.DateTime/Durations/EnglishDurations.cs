namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads lengths of time that stand alone: "3 minutes", "all day", "another week", "more than 4 days".</summary>
internal static class EnglishDurations
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var mod = ModAt(text, at, out var place);
        if (mod != null)
        {
            return text.Length(place) is { } bounded ? Of(at, bounded.Next, bounded.Length) with { Mod = mod } : null;
        }

        return text.Length(at) is { } length ? Of(at, length.Next, length.Length) : ReadWhole(text, at);
    }

    private static TimeMatch Of(int first, int next, TimeLength length) => new(first, next, TimeKind.Duration, length.Reading);

    private static string ModAt(EnglishText text, int at, out int next)
    {
        next = at + 2;
        var mod = text[at] switch
        {
            "more" or "longer" or "greater" => Mods.More,
            "less" or "shorter" or "fewer" => Mods.Less,
            _ => null,
        };
        return text.Is(at + 1, "than") ? mod : null;
    }

    // "all day", "another week", "whole month"; calendars take "for the week"
    private static TimeMatch ReadWhole(EnglishText text, int at)
    {
        var isFor = text.Has(DateTimeOptions.CalendarMode) && text.Is(at, "for") && text.Is(at + 1, "the");
        var isWhole = text[at] is "all" or "another" or "whole" or "full" || isFor;
        var place =
            isFor ? at + 2
            : text.Is(at, "all") ? text.Skip(at + 1, "the")
            : at + 1;
        var isUnit =
            isWhole && text[place] is "day" or "week" or "month" or "year" or "hour" or "minute" or "weekend" or "quarter" or "decade";
        return isUnit && EnglishLengths.Unit(text, place, out var next) is { } unit && !(isFor && text.Is(next, "of"))
            ? Of(at, next, new TimeLength(1, unit))
            : null;
    }
}
