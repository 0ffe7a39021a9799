namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Gives times the time zone that stands within them or right behind them.</summary>
internal static class EnglishZonedTimes
{
    /// <summary>The time with its zone; itself when none is named.</summary>
    public static TimeMatch WithZone(EnglishText text, TimeMatch match)
    {
        if (match.Kind is not (TimeKind.Time or TimeKind.DateTime or TimeKind.TimeRange or TimeKind.DateTimeRange or TimeKind.Set))
        {
            return match;
        }

        var behind = EnglishTimeZones.Read(text, match.Next);
        var zone = behind ?? Within(text, match);
        if (zone == null)
        {
            return match;
        }

        var whole = behind == null ? match : match.At(match.First, behind.Next);
        return match.Kind == TimeKind.Set ? whole : whole with { Zone = zone.Offset, ZoneText = TextOf(text, zone) };
    }

    /// <summary>A zone that stands alone.</summary>
    public static TimeMatch Read(EnglishText text, int at) =>
        EnglishTimeZones.Read(text, at) is { IsFull: true } zone && !text.Pieces.BreaksInto(at)
            ? new TimeMatch(at, zone.Next, TimeKind.TimeZone, Reading.Unresolved(null, zone.Offset.ToString())) { Zone = zone.Offset }
            : null;

    private static ZoneMatch Within(EnglishText text, TimeMatch match)
    {
        for (var at = match.First + 1; at < match.Next; at++)
        {
            if (EnglishTimeZones.Read(text, at) is { } zone && zone.Next <= match.Next)
            {
                return zone;
            }
        }

        return null;
    }

    private static string TextOf(EnglishText text, ZoneMatch zone)
    {
        var isBracket = text.Is(zone.First, '(');
        var (first, last) = isBracket ? (zone.First + 1, zone.Next - 2) : (zone.First, zone.Next - 1);
        return text.Pieces.Lower[text.Pieces[first].Start..text.Pieces[last].End];
    }
}
