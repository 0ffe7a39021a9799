using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads adverbs of repetition: "daily", "bi-weekly", "semiannually".</summary>
internal static class EnglishSetAdverbs
{
    public static TimeMatch Read(EnglishText text, int at)
    {
        var times = Times(text[at], out var prefix);
        var isDivided = text[at].Length == prefix && text.Is(at + 1, '-');
        var place = isDivided ? at + 2 : at;
        var word = isDivided ? text[place] : text[at][prefix..];
        return Unit(word) is { } unit && !text.Pieces.BreaksOff(place)
            ? EnglishSetTimes.Of(at, place + 1, new TimeLength(times, unit).Timex)
            : null;
    }

    // "bi" doubles the unit, "semi" halves it
    private static double Times(ReadOnlySpan<char> word, out int prefix)
    {
        prefix =
            word.StartsWith("bi") ? 2
            : word.StartsWith("semi") ? 4
            : 0;
        return prefix == 2 ? 2
            : prefix == 4 ? 0.5
            : 1;
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
}
