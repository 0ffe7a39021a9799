using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Decades and centuries: 九十年代, 1990年代, 二十世纪八十年代, 上世纪90年代, 21世纪.</summary>
internal static class ChineseDecades
{
    /// <summary>The decade or century, or <c>null</c>.</summary>
    public static TimeMatch Read(ChineseText text, int at)
    {
        var hasCentury = TryReadCentury(text, at, out var century, out var next);
        var hasDecade = TryReadDecade(text, hasCentury ? text.Skip(next, "的") : at, out var decade, out var end);
        return hasDecade ? Decade(text, at, end, decade, hasCentury ? century : null)
            : hasCentury ? Match(at, next, new Moment(century, 1, 1), 100)
            : null;
    }

    private static TimeMatch Decade(ChineseText text, int at, int next, int decade, int? century) =>
        decade >= 100 ? Match(at, next, new Moment(decade, 1, 1), 10)
        : century is { } certain ? Match(at, next, new Moment(certain + decade, 1, 1), 10)
        : new TimeMatch(at, next, TimeKind.DateRange, AnyCentury(text.Today, decade));

    // the last one that has begun and the next one to begin
    private static Reading AnyCentury(Moment today, int decade)
    {
        var start = new Moment((today.Year / 100 * 100) + decade, 1, 1);
        var past = start < today ? start : start.AddYears(-100);
        var timex = string.Create(CultureInfo.InvariantCulture, $"(XX{decade:00}-01-01,XX{(decade + 10) % 100:00}-01-01,P10Y)");
        return Reading.Of(timex, Years(past, 10), Years(past.AddYears(100), 10));
    }

    private static Interval Years(Moment start, int years) => new(start, start.AddYears(years));

    private static TimeMatch Match(int at, int next, Moment start, int years)
    {
        var end = start.AddYears(years);
        var timex = Timex.Range(Timex.Date(start), Timex.Date(end), string.Create(CultureInfo.InvariantCulture, $"P{years}Y"));
        return new TimeMatch(at, next, TimeKind.DateRange, Reading.Span(timex, start, end));
    }

    // 90年代, 九十年代, 1990年代
    private static bool TryReadDecade(ChineseText text, int at, out int decade, out int next)
    {
        var found = ChineseCounts.TryRead(text, at, 10, 2990, out decade, out var sign) && decade % 10 == 0 && decade is < 100 or >= 1000;
        next = text.Skip(sign, "年代");
        return found && next > sign;
    }

    // 二十世纪 begins with 1900 here
    private static bool TryReadCentury(ChineseText text, int at, out int firstYear, out int next)
    {
        firstYear = text.Now.Year / 100 * 100;
        next = at;
        if (ChineseTurns.TryRead(text, at, out var turn, out var sign))
        {
            firstYear += 100 * turn;
        }
        else if (ChineseCounts.TryRead(text, at, 2, 30, out var number, out sign))
        {
            firstYear = 100 * (number - 1);
        }
        else
        {
            return false;
        }

        next = text.Skip(sign, "世纪");
        return next > sign;
    }
}
