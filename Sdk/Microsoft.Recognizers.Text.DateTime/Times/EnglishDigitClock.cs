namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads times in digits: "7:30", "7:30:15 pm", "9am", "2.30pm", "1140 a.m.", "at 6.45", and plain numbers up to 24.</summary>
internal static class EnglishDigitClock
{
    public static ClockMatch Read(EnglishText text, int at)
    {
        if (text.Is(at, "at") && ReadDotted(text, at + 1) is { } dotted)
        {
            return dotted with { First = at, IsBare = false };
        }

        if (!IsFree(text, at))
        {
            return null;
        }

        return ReadColons(text, at) ?? ReadDotted(text, at) ?? ReadRun(text, at) ?? ReadHour(text, at);
    }

    /// <summary>Whether the T of 2020-05-06T10:20 stands here.</summary>
    public static bool IsIsoMark(EnglishText text, int at) =>
        text.Is(at, "t")
        && text.Pieces.Glued(at)
        && text.Pieces.Glued(at + 1)
        && text.Pieces.IsDigits(at - 1)
        && text.Pieces.IsDigits(at + 1);

    // not within a longer number, a ratio or a sum of money
    private static bool IsFree(EnglishText text, int at)
    {
        var pieces = text.Pieces;
        if (!pieces.IsDigits(at) || (pieces.BreaksInto(at) && !IsIsoMark(text, at - 1)) || text.Is(at - 1, '$') || text.Is(at - 1, '#'))
        {
            return false;
        }

        var isPart = pieces.Glued(at) && pieces.IsDigits(at - 2) && pieces.Glued(at - 1) && text[at - 1] is ":" or "." or "/";
        return !isPart;
    }

    private static ClockMatch ReadColons(EnglishText text, int at)
    {
        var minute = Part(text, at + 1, ':');
        if (minute < 0 || text.Digits(at) is < 0 or > 24 || text.Pieces[at].Length > 2)
        {
            return null;
        }

        var second = Part(text, at + 3, ':');
        var next = second < 0 ? at + 3 : at + 5;
        var isRatio = text.Is(next, ':') && text.Pieces.Glued(next) && text.Pieces.IsDigits(next + 1);
        var time = new ClockTime(text.Digits(at), minute, second < 0 ? null : second);
        return isRatio ? null : EnglishHalves.Behind(text, at, next, time, isBare: false);
    }

    // 2.30 is a time with am or pm behind it; without them its surroundings decide
    private static ClockMatch ReadDotted(EnglishText text, int at)
    {
        var minute = Part(text, at + 1, '.');
        var isNumber = text.Is(at + 3, '.') && text.Pieces.Glued(at + 3) && text.Pieces.IsDigits(at + 4);
        if (minute < 0 || text.Digits(at) is < 0 or > 23 || text.Pieces[at].Length > 2 || isNumber || text[at + 3] is "%" or "percent")
        {
            return null;
        }

        var half = EnglishHalves.Read(text, at + 3, out _);
        return EnglishHalves.Behind(text, at, at + 3, new ClockTime(text.Digits(at), minute), isBare: half == DayHalf.Unknown);
    }

    // 1140 a.m., 0730
    private static ClockMatch ReadRun(EnglishText text, int at)
    {
        var digits = text.Digits(at);
        if (text.Pieces[at].Length is not (3 or 4) || digits % 100 >= 60 || digits / 100 > 23)
        {
            return null;
        }

        var half = EnglishHalves.Read(text, at + 1, out _);
        var isFour = text.Pieces[at].Length == 4 && EnglishYears.Read(text, at, out _) < 0;
        return half == DayHalf.Unknown && !isFour
            ? null
            : EnglishHalves.Behind(text, at, at + 1, new ClockTime(digits / 100, digits % 100), isBare: half == DayHalf.Unknown);
    }

    private static ClockMatch ReadHour(EnglishText text, int at)
    {
        var hour = text.Digits(at);
        if (hour is < 0 or > 24 || text.Pieces[at].Length > 2)
        {
            return null;
        }

        if (text.Is(at + 1, "ish") && text.Pieces.Glued(at + 1))
        {
            return new ClockMatch(at, at + 2, new ClockTime(hour, Half: DayHalf.Morning), IsBare: false);
        }

        var clock = EnglishHalves.Behind(text, at, at + 1, new ClockTime(hour), isBare: true);
        return clock is { IsBare: true } && (text.Pieces.BreaksOff(at) || IsCounted(text, at + 1)) ? null : clock;
    }

    // 6 percent, 6.5 and 6,000 are no hours
    private static bool IsCounted(EnglishText text, int at) =>
        text[at] is "%" or "percent"
        || (text[at] is "." or "," or "/" or ":" && text.Pieces.Glued(at) && text.Pieces.Glued(at + 1) && text.Pieces.IsDigits(at + 1));

    private static int Part(EnglishText text, int at, char sign)
    {
        var isPart =
            text.Is(at, sign)
            && text.Pieces.Glued(at)
            && text.Pieces.Glued(at + 1)
            && text.Pieces.IsDigits(at + 1)
            && text.Pieces[at + 1].Length == 2;
        return isPart && text.Digits(at + 1) < 60 ? text.Digits(at + 1) : -1;
    }
}
