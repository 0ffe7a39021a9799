using System.Collections.Generic;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds out which halves of the day two times share: "5 to 6pm", "9 to 3", "10:30 am to 12:30".</summary>
internal static class EnglishClockPairs
{
    public static IReadOnlyList<DayHours> Of(ClockTime start, ClockTime end)
    {
        if (start.IsAmbiguous && end.IsAmbiguous)
        {
            return Both(start, end);
        }

        var first = start.IsAmbiguous ? Before(start, end) : start;
        var last =
            end.IsAmbiguous ? Behind(first, end)
            : IsNoon(first, end) ? end with { Half = DayHalf.Afternoon }
            : end;
        return [DayHours.Between(first, last)];
    }

    // the second pair is half a day later
    private static DayHours[] Both(ClockTime start, ClockTime end)
    {
        var (morning, evening) = (start.In(DayHalf.Morning), start.In(DayHalf.Afternoon));
        var (endMorning, endEvening) = (end.In(DayHalf.Morning), end.In(DayHalf.Afternoon));
        return morning.Span < endMorning.Span
            ? [DayHours.Between(morning, endMorning), DayHours.Between(evening, endEvening)]
            : [DayHours.Between(morning, endEvening), DayHours.Between(evening, endMorning)];
    }

    // in the half of the end where it comes before it, otherwise in the other one
    private static ClockTime Before(ClockTime start, ClockTime end)
    {
        var (same, other) = end.Hour24 >= 12 ? (DayHalf.Afternoon, DayHalf.Morning) : (DayHalf.Morning, DayHalf.Afternoon);
        return start.In(same).Span < end.Span ? start.In(same) : start.In(other);
    }

    private static ClockTime Behind(ClockTime start, ClockTime end) =>
        end.In(DayHalf.Morning).Span > start.Span ? end.In(DayHalf.Morning)
        : end.In(DayHalf.Afternoon).Span > start.Span ? end.In(DayHalf.Afternoon)
        : end.In(DayHalf.Morning);

    // from 10am to "12am" is meant to noon
    private static bool IsNoon(ClockTime start, ClockTime end) =>
        end is { Hour: 12, Half: DayHalf.Morning } && start.Half == DayHalf.Morning && start.Hour24 > 0;
}
