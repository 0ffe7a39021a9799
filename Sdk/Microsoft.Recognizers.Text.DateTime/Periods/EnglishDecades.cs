using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads decades and centuries: "1990s", "nineties", "the 90s", "15th century".</summary>
internal static class EnglishDecades
{
    private const int DecadeYears = 10;
    private const int CenturyYears = 100;

    public static PeriodMatch Read(EnglishText text, int at) => ReadCentury(text, at) ?? ReadDigits(text, at) ?? ReadWords(text, at);

    private static PeriodMatch ReadCentury(EnglishText text, int at)
    {
        var number = EnglishDayNumbers.ReadOrdinal(text, at, out var next);
        return number > 1 && text.Is(next, "century") ? Certain(at, next + 1, (number - 1) * CenturyYears, CenturyYears) : null;
    }

    // 1990s, 90s, '90s
    private static PeriodMatch ReadDigits(EnglishText text, int at)
    {
        var isDecade = text.Pieces.IsDigits(at) && text.Digits(at) % DecadeYears == 0;
        var next = text[at + 1] is "'" or "’" && text.Pieces.Glued(at + 2) ? at + 2 : at + 1;
        if (!isDecade || !text.Is(next, "s") || text.Pieces.BreaksOff(next) || text.Pieces.BreaksInto(at))
        {
            return null;
        }

        return text.Pieces[at].Length switch
        {
            4 when text.Digits(at) is >= 1500 and <= 2100 => Certain(at, next + 1, text.Digits(at), DecadeYears),
            2 when text.Digits(at) >= 20 || text[at - 1] is "the" => Unclear(at, next + 1, text.Digits(at)),
            _ => null,
        };
    }

    private static PeriodMatch ReadWords(EnglishText text, int at)
    {
        int? decade = text[at] switch
        {
            "twenties" => 20,
            "thirties" => 30,
            "forties" => 40,
            "fifties" => 50,
            "sixties" => 60,
            "seventies" => 70,
            "eighties" => 80,
            "nineties" => 90,
            _ => null,
        };
        return decade is { } years ? Unclear(at, at + 1, years) : ReadCenturyWords(text, at);
    }

    // "nineteen eighties"
    private static PeriodMatch ReadCenturyWords(EnglishText text, int at) =>
        text[at] is "nineteen" or "eighteen" or "twenty" && text[at + 1].EndsWith("ties") && ReadWords(text, at + 1) is { } decade
            ? Certain(
                at,
                decade.Next,
                (
                    (
                        text.Is(at, "nineteen") ? 19
                        : text.Is(at, "eighteen") ? 18
                        : 20
                    ) * 100
                ) + (decade.Reading.Past.Start.Value.Year % 100),
                DecadeYears
            )
            : null;

    private static PeriodMatch Certain(int first, int next, int year, int years)
    {
        var (start, end) = (new Moment(year, 1, 1), new Moment(year + years, 1, 1));
        return new PeriodMatch(
            first,
            next,
            Reading.Span(Timex.Range(Timex.Date(start), Timex.Date(end), $"P{years}Y"), start, end),
            TimeUnit.Decade
        );
    }

    // of the last century or of this one
    private static PeriodMatch Unclear(int first, int next, int decade)
    {
        var timex = Timex.Range($"XX{decade:D2}-01-01", $"XX{(decade + DecadeYears) % CenturyYears:D2}-01-01", $"P{DecadeYears}Y");
        return new PeriodMatch(first, next, Reading.Of(timex, From(1900 + decade), From(2000 + decade)), TimeUnit.Decade);
    }

    private static Interval From(int year) => new(new Moment(year, 1, 1), new Moment(year + DecadeYears, 1, 1));
}
