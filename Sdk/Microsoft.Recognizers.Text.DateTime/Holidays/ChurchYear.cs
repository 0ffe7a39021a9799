namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The day of Easter in the Gregorian calendar.</summary>
internal static class ChurchYear
{
    /// <summary>Easter Sunday by the anonymous Gregorian computation: the Sunday behind the first full moon of spring.</summary>
    public static Moment Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (year % 100 / 4)) - epact - (year % 100 % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * late) + 114;
        return new Moment(year, days / 31, (days % 31) + 1);
    }
}
