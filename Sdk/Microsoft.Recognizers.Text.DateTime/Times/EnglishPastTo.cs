using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads "half past seven", "20 min past eight", "a quarter to nine", "ten past 9".</summary>
internal static class EnglishPastTo
{
    private const int Hour = 60;

    public static ClockMatch Read(EnglishText text, int at)
    {
        var minutes = Minutes(text, at, out var place);
        var sign = text[place] switch
        {
            "past" or "after" => 1,
            "to" or "till" or "before" => -1,
            _ => 0,
        };
        if (minutes < 0 || sign == 0)
        {
            return null;
        }

        var hour = HourAt(text, place + 1, out var next);
        var isTime =
            hour is >= 1 and <= 12
            && (sign > 0 && text.Is(place, "past") || text[place - 1] is "quarter" or "half" or "minutes" or "minute" or "mins" or "min");
        return isTime ? Behind(text, at, next, hour, sign * minutes) : null;
    }

    private static ClockMatch Behind(EnglishText text, int at, int next, int hour, int minutes)
    {
        var whole = minutes < 0 ? ((hour + 10) % 12) + 1 : hour;
        return EnglishHalves.Behind(text, at, next, new ClockTime(whole, (minutes + Hour) % Hour), isBare: false);
    }

    private static int Minutes(EnglishText text, int at, out int next)
    {
        var place = text.Skip(at, "a");
        next = place + 1;
        if (text[place] is "half")
        {
            return 30;
        }

        if (text[place] is "quarter")
        {
            return 15;
        }

        var number = text.Pieces.IsDigits(at)
            ? new NumberSpan(at, at + 1, text.Digits(at), NumberKind.Integer)
            : EnglishIntegers.ReadSmall(text.Pieces, at);
        next = number.Found && text[number.Next] is "minutes" or "minute" or "mins" or "min" ? number.Next + 1 : number.Next;
        return number is { Found: true, Value: >= 1 and < Hour } && !text.Pieces.BreaksInto(at) ? (int)number.Value : -1;
    }

    private static int HourAt(EnglishText text, int at, out int next)
    {
        next = at + 1;
        if (text.Pieces.IsDigits(at))
        {
            return text.Pieces[at].Length <= 2 ? text.Digits(at) : -1;
        }

        var hour = EnglishIntegers.ReadSmall(text.Pieces, at);
        return hour.Found && hour.Next == next ? (int)hour.Value : -1;
    }
}
