using System;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads a number of units and how they lie to now, hours and minutes included: "next 3 days", "5 past minutes", "coming weeks".</summary>
internal static class EnglishCounts
{
    /// <summary>The length behind "next" or "last" and how it lies to now; hours and minutes included.</summary>
    public static (LengthMatch Length, int Offset)? Ahead(EnglishText text, int at)
    {
        if (EnglishRelatives.Offset(text, at, out var next) is not { } offset || offset == 0)
        {
            return null;
        }

        if (EnglishVerbs.IsLasting(text, at))
        {
            return null;
        }

        var length = text.Length(next) ?? ReadCouple(text, next) ?? ReadPlural(text, next);
        if (length != null && text[length.Next] is "ago" or "later")
        {
            length = EnglishLengths.ReadPart(text, next);
        }

        return length == null || text[length.First] is "a" or "an" ? null : (length, offset);
    }

    /// <summary>The length with "next" or "past" in its middle.</summary>
    public static (LengthMatch Length, int Offset)? Around(EnglishText text, int at)
    {
        var number = text.Pieces.BreaksInto(at) || text[at] is "a" or "an" ? default : text.Number(at);
        if (!number.Found || EnglishRelatives.Offset(text, number.Next, out var next) is not { } offset || offset == 0)
        {
            return null;
        }

        return EnglishLengths.Unit(text, next, out var behind) is { } unit && (number.Value == 1 || text[next].EndsWith("s"))
            ? (new LengthMatch(at, behind, new TimeLength(number.Value, unit)), offset)
            : null;
    }

    // "couple weeks", "few days"
    private static LengthMatch ReadCouple(EnglishText text, int at) =>
        text.Is(at, "couple") && EnglishLengths.Unit(text, text.Skip(at + 1, "of"), out var next) is { } unit
            ? new LengthMatch(at, next, new TimeLength(2, unit))
            : null;

    // "coming weeks"
    private static LengthMatch ReadPlural(EnglishText text, int at) =>
        text[at] is "days" or "weeks" or "months" or "years" or "hours" or "minutes"
        && EnglishLengths.Unit(text, at, out var next) is { } unit
            ? new LengthMatch(at, next, new TimeLength(1, unit))
            : null;
}
