using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads seasons: "this summer", "winter", "the summer of 2017". They have no days.</summary>
internal static class EnglishSeasons
{
    public static PeriodMatch Read(EnglishText text, int at)
    {
        var offset = EnglishRelatives.Offset(text, at, out var place);
        place = offset == null ? at : place;
        if (Season(text[place]) is not { } season || text.Pieces.BreaksOff(place) || !IsSeason(text, at, place))
        {
            return null;
        }

        if (offset is { } years)
        {
            return Of(at, place + 1, Timex.Year(text.Now.Year + years) + "-" + season);
        }

        var of = text[place + 1] is "of" or "in" or "," ? place + 2 : place + 1;
        return EnglishYears.Read(text, of, out var next) is > 0 and var year ? Of(at, next, Timex.Year(year) + "-" + season)
            : EnglishYearsBehind.Offset(text, of, out next) is { } behind ? Of(at, next, Timex.Year(text.Now.Year + behind) + "-" + season)
            : Of(at, place + 1, season);
    }

    private static PeriodMatch Of(int first, int next, string timex) => new(first, next, Reading.Unresolved(timex), TimeUnit.Quarter);

    // "spring" and "fall" are more than seasons
    private static bool IsSeason(EnglishText text, int at, int place) =>
        text[place] is not ("fall" or "spring")
        || place > at
        || text[at - 1] is "in" or "the" or "during" or "every" or "of"
        || EnglishYears.Read(text, place + 1, out _) > 0;

    private static string Season(ReadOnlySpan<char> word) =>
        word switch
        {
            "spring" => "SP",
            "summer" => "SU",
            "autumn" or "fall" => "FA",
            "winter" => "WI",
            _ => null,
        };
}
