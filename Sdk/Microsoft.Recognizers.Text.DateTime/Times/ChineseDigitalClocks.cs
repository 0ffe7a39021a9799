using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Clock times in digits and colons: 9:30, 17:55:23.</summary>
internal static class ChineseDigitalClocks
{
    public static ChineseClock Read(ChineseText text, int at)
    {
        if (
            !text.Pieces.IsDigits(at)
            || text.Pieces.BreaksInto(at)
            || IsColon(text, at - 1)
            || !ChineseCounts.TryRead(text, at, 0, 24, out var hour, out _)
            || !TryReadPart(text, at + 1, out var minute)
        )
        {
            return null;
        }

        return TryReadPart(text, at + 3, out var second)
            ? new ChineseClock(at, at + 5, new ClockTime(hour, minute, second))
            : new ChineseClock(at, at + 3, new ClockTime(hour, minute));
    }

    // a colon and two digits below sixty
    private static bool TryReadPart(ChineseText text, int at, out int value)
    {
        var isPart = IsColon(text, at) && text.Pieces.Glued(at + 1) && text.Pieces.IsDigits(at + 1) && text.Pieces[at + 1].Length == 2;
        value = isPart ? (int)Digits.Whole(text.Pieces, at + 1) : 0;
        return isPart && value < 60;
    }

    private static bool IsColon(ChineseText text, int at) => text[at] == ':' && text.Pieces.Glued(at);
}
