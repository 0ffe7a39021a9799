using System;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads time zones: "PST", "eastern", "Singapore time", "UTC+8", "mountain timezone".</summary>
internal static class EnglishTimeZones
{
    private const int Hour = 60;

    private static readonly PhraseTrie<int> Short = Build(
        (-12 * Hour, "aoe|anywhere on earth"),
        (-10 * Hour, "hst"),
        (-9 * Hour, "akst"),
        (-8 * Hour, "pst|pt|pacific|akdt"),
        (-7 * Hour, "pdt|mst|mt|mountain"),
        (-6 * Hour, "central|ct|mdt"),
        (-5 * Hour, "est|et|eastern|cdt"),
        (-4 * Hour, "edt|ast"),
        (-3 * Hour, "adt|brt|art"),
        (0, "gmt|utc|wet"),
        (Hour, "bst|cet|west"),
        (2 * Hour, "eet|cest|sast"),
        (3 * Hour, "msk|eest"),
        ((5 * Hour) + 30, "ist"),
        (7 * Hour, "ict|wib|russia time zone 6"),
        (8 * Hour, "sgt|hkt|awst|pht|myt"),
        (9 * Hour, "jst|kst"),
        ((9 * Hour) + 30, "acst"),
        (10 * Hour, "aest"),
        ((10 * Hour) + 30, "acdt"),
        (11 * Hour, "aedt"),
        (12 * Hour, "nzst"),
        (13 * Hour, "nzdt"),
        (ZoneOffset.Unclear.Minutes, "cst")
    );

    private static readonly PhraseTrie<int> Places = Build(
        (-8 * Hour, "pacific"),
        (-7 * Hour, "mountain"),
        (-6 * Hour, "central"),
        (-5 * Hour, "eastern"),
        (3 * Hour, "moscow"),
        (4 * Hour, "dubai"),
        ((5 * Hour) + 30, "india|mumbai|delhi|new delhi"),
        (7 * Hour, "bangkok|hanoi|jakarta"),
        (8 * Hour, "singapore|beijing|china|shanghai|hong kong|taipei|perth|manila|kuala lumpur"),
        (9 * Hour, "tokyo|japan|seoul|korea"),
        (
            ZoneOffset.Unclear.Minutes,
            "montreal|toronto|new york|chicago|denver|los angeles|seattle|london|paris|berlin|madrid|rome|sydney|auckland|atlantic|alaska|hawaii|local"
                + "|eastern daylight|central daylight|mountain daylight|pacific daylight"
        )
    );

    public static ZoneMatch Read(EnglishText text, int at)
    {
        var isBracket = text.Is(at, '(');
        var inner = ReadBare(text, isBracket ? at + 1 : at);
        return !isBracket ? inner
            : inner != null && text.Is(inner.Next, ')') ? inner with { First = at, Next = inner.Next + 1 }
            : null;
    }

    private static ZoneMatch ReadBare(EnglishText text, int at)
    {
        if (ReadOffset(text, at) is { } offset)
        {
            return offset;
        }

        if (Places.TryRead(text.Pieces, at, out var next, out var minutes) && Noun(text, next, out var behind))
        {
            return new ZoneMatch(at, behind, new ZoneOffset(minutes), IsFull: true);
        }

        return !text.Pieces.BreaksInto(at) && Short.TryRead(text.Pieces, at, out next, out minutes) && !text.Pieces.BreaksOff(next - 1)
            ? new ZoneMatch(at, next, new ZoneOffset(minutes), IsFull: text[at] is "aoe" or "anywhere")
            : null;
    }

    // "time", "timezone", "time zone", "standard time"
    private static bool Noun(EnglishText text, int at, out int next)
    {
        var place = text.Skip(at, "standard");
        next = text.Is(place, "time") && text.Is(place + 1, "zone") ? place + 2 : place + 1;
        return text[place] is "time" or "timezone";
    }

    // UTC+8, GMT-5, utc -12h, utc+05:30
    private static ZoneMatch ReadOffset(EnglishText text, int at)
    {
        if (
            text[at] is not ("utc" or "gmt")
            || text[at + 1] is not ("+" or "-")
            || text.Digits(at + 2) is not (>= 0 and <= 14 and var hours)
        )
        {
            return null;
        }

        var hasMinutes = text.Is(at + 3, ':') && text.Pieces.Glued(at + 3) && text.Digits(at + 4) is >= 0 and < Hour;
        var next = hasMinutes ? at + 5 : text.Skip(at + 3, "h");
        var minutes = (hours * Hour) + (hasMinutes ? text.Digits(at + 4) : 0);
        return new ZoneMatch(at, next, new ZoneOffset(text.Is(at + 1, '-') ? -minutes : minutes), IsFull: true);
    }

    private static PhraseTrie<int> Build(params ReadOnlySpan<(int Minutes, string Names)> rows)
    {
        var trie = new PhraseTrie<int>();
        foreach (var (minutes, names) in rows)
        {
            foreach (var name in names.Split('|'))
            {
                trie.Add(name, minutes);
            }
        }

        return trie;
    }
}
