using System;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads lengths of time: "3 hours", "an hour and a half", "2 years 1 month", "half a day", "several weeks".</summary>
internal static class EnglishLengths
{
    private const int MaxParts = 6;
    private const double Few = 3;

    public static LengthMatch Read(EnglishText text, int at)
    {
        var first = ReadPart(text, at);
        if (first == null)
        {
            return null;
        }

        var whole = ReadTail(text, first);
        for (var part = 1; part < MaxParts && ReadShorter(text, whole) is { } longer; part++)
        {
            whole = longer;
        }

        return whole;
    }

    /// <summary>One number and its unit.</summary>
    public static LengthMatch ReadPart(EnglishText text, int at)
    {
        if (text.Pieces.BreaksInto(at))
        {
            return null;
        }

        return ReadHalf(text, at) ?? ReadCounted(text, at) ?? ReadVague(text, at);
    }

    /// <summary>The unit at a place, with the word "business" before it; the letters of short ones only behind digits.</summary>
    public static TimeUnit? Unit(EnglishText text, int at, out int next)
    {
        next = at + 1;
        if (text[at] is "business" or "working" or "work" && text[at + 1] is "day" or "days")
        {
            next = at + 2;
            return TimeUnit.BusinessDay;
        }

        var isShort = text[at].Length == 1;
        var fits =
            text.Pieces.IsWord(at) && !text.Pieces.BreaksOff(at) && (!isShort || (text.Pieces.IsDigits(at - 1) && text.Pieces.Glued(at)));
        return fits ? EnglishWords.Unit(text[at]) : null;
    }

    // "half an hour", "half a day", "half hour", "a quarter of an hour"
    private static LengthMatch ReadHalf(EnglishText text, int at)
    {
        var noun = text.Skip(at, "a");
        var part = text[noun] switch
        {
            "half" => 0.5,
            "quarter" when text.Is(noun + 1, "of") => 0.25,
            _ => 0,
        };
        var place = text.Is(noun + 1, "of") ? noun + 2 : noun + 1;
        place = text[place] is "a" or "an" ? place + 1 : place;
        return part > 0 && Unit(text, place, out var next) is { } unit ? new LengthMatch(at, next, new TimeLength(part, unit)) : null;
    }

    private static LengthMatch ReadCounted(EnglishText text, int at)
    {
        var number = NumberBefore(text, at);
        if (!number.Found || number.Value < 0)
        {
            return null;
        }

        number = WithoutParts(text, number);
        var place = text.Is(number.Next, '-') && text.Pieces.Glued(number.Next) ? number.Next + 1 : number.Next;
        var isNight = text.Is(place, "night") && number.Value != 1;
        return Unit(text, place, out var next) is { } unit && !isNight
            ? new LengthMatch(at, next, new TimeLength(number.Value, unit))
            : null;
    }

    // "three quarters" and "thirty-five seconds" are that many, not parts of one
    private static NumberSpan WithoutParts(EnglishText text, NumberSpan number)
    {
        var isPart =
            number.Kind == NumberKind.Fraction
            && text[number.Next - 1] is "quarter" or "quarters" or "second" or "seconds"
            && Unit(text, number.Next, out _) == null;
        var whole = isPart ? EnglishIntegers.Read(text.Pieces, number.First) : NumberSpan.None;
        return whole.Found ? whole : number;
    }

    // "twenty and four hours", "one and half hour"
    private static NumberSpan NumberBefore(EnglishText text, int at)
    {
        if (text[at] is "a" or "an")
        {
            return EnglishWords.Unit(text[at + 1]) != null ? new NumberSpan(at, at + 1, 1, NumberKind.Integer) : text.Number(at);
        }

        var number = text.Number(at);
        var isWhole = number is { Found: true, Kind: NumberKind.Integer };
        return isWhole && text.Is(number.Next, "and") && text.Is(number.Next + 1, "half")
            ? number with
            {
                Next = number.Next + 2,
                Value = number.Value + 0.5,
            }
            : number;
    }

    // "a few minutes", "several weeks", "a couple of days", "some days"
    private static LengthMatch ReadVague(EnglishText text, int at)
    {
        var place = text.Skip(at, "a");
        double? count = text[place] switch
        {
            "few" or "several" or "some" => Few,
            "couple" => 2,
            _ => null,
        };
        place = text.Is(place, "couple") ? text.Skip(place + 1, "of") : place + 1;
        return count is { } known && Unit(text, place, out var next) is { } unit && text[place].EndsWith("s")
            ? new LengthMatch(at, next, new TimeLength(known, unit))
            : null;
    }

    // "one hour and a half", "one year and a quarter", "one hour and half"
    private static LengthMatch ReadTail(EnglishText text, LengthMatch match)
    {
        if (!text.Is(match.Next, "and"))
        {
            return match;
        }

        var place = text.Skip(match.Next + 1, "a");
        var part = text[place] switch
        {
            "half" => 0.5,
            "quarter" => 0.25,
            _ => 0,
        };
        var isPart = part > 0 && EnglishWords.Unit(text[place + 1]) == null && text[place + 1] is not ("a" or "an" or "of");
        return isPart ? new LengthMatch(match.First, place + 1, new TimeLength(match.Length.Count + part, match.Length.Longest)) : match;
    }

    // only a shorter unit goes on: "1 hour 30 minutes", "2 weeks and 2 days", "1 hour, 30 min"
    private static LengthMatch ReadShorter(EnglishText text, LengthMatch match)
    {
        var place = text.SkipComma(match.Next);
        place = text.Skip(place, "and");
        return ReadPart(text, place) is { } part && part.Length.Longest < match.Length.Shortest
            ? new LengthMatch(match.First, part.Next, match.Length.And(part.Length))
            : null;
    }
}
