using System;
using System.Globalization;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>How sure a phone number is, from 0 to 1: its code, its grouping and its length speak for it, digits without order against it.</summary>
internal static class PhoneScore
{
    private const int UsualDigits = 8;
    private const int LongestPlain = 11;
    private const int LongGroup = 5;

    public static string Of(PhoneRun run, int extensionDigits, ReadOnlySpan<char> text)
    {
        var digits = run.Digits + extensionDigits;
        var score = 0.3 + Code(run) + Grouping(run, extensionDigits > 0) + (0.1 * Math.Min(digits - UsualDigits, 3));
        score -= 0.1 * Math.Max(0, SameDigitsAtEnd(text) - 2);
        score -= run.Groups.Count == 1 && text.Length == digits ? 0.1 * Math.Max(0, digits - LongestPlain) : 0;
        score -= 0.1 * Math.Max(0, LongGroups(run, extensionDigits) - 1);
        score += HasUnitedStatesLocal(run) ? 0.15 : 0;
        score -= IsOddlyWritten(run) ? 0.4 : 0;
        return Math.Round(Math.Clamp(score, 0, 1), 2).ToString(CultureInfo.InvariantCulture);
    }

    // +44, 0044, (+44); an area code in brackets is worth less
    private static double Code(PhoneRun run)
    {
        var text = run.Text;
        var first = text[run.Start] == '(' ? run.Start + 1 : run.Start;
        var isDialled = string.CompareOrdinal(text, first, "00", 0, 2) == 0 && char.IsAsciiDigit(Ascii.At(text, first + 2));
        return text[first] == '+' || isDialled ? 0.4
            : run.Groups.Exists(group => group.InBrackets) ? 0.3
            : 0;
    }

    private static double Grouping(PhoneRun run, bool hasExtension)
    {
        var separators = hasExtension && run.Text.Length > run.End && run.Text[run.End] == ' ' ? 1 : 0;
        var hasLong = false;
        for (var i = 0; i < run.Groups.Count - 1; i++)
        {
            separators += run.Separator(i).IsEmpty ? 0 : 1;
            hasLong |= run.Separator(i).Length > 1;
        }

        separators -= run.LacksOpening ? 1 : 0;
        return (0.2 * Math.Min(separators, 3)) - (hasLong ? 0.2 : 0) - (run.LacksOpening ? 0.2 : 0);
    }

    private static int SameDigitsAtEnd(ReadOnlySpan<char> text)
    {
        var same = 1;
        while (same < text.Length && text[^(same + 1)] == text[^1])
        {
            same++;
        }

        return same;
    }

    private static int LongGroups(PhoneRun run, int extensionDigits) =>
        run.Groups.FindAll(group => group.Digits >= LongGroup).Count + (extensionDigits >= LongGroup ? 1 : 0);

    // the 223-4567 at the start or behind a blank
    private static bool HasUnitedStatesLocal(PhoneRun run)
    {
        for (var i = 0; i < run.Groups.Count - 1; i++)
        {
            var isLocal =
                run.Groups[i] is { Digits: 3, InBrackets: false }
                && run.Groups[i + 1].Digits == 4
                && run.Separator(i) is "-" or "."
                && run.Text[run.Groups[i].Start] >= '2';
            if (isLocal && (i == 0 ? run.Text[run.Start] != '+' : run.Separator(i - 1) is " " or "/"))
            {
                return true;
            }
        }

        return false;
    }

    // as a postal code, 99202-4635; dialled abroad, 011-82-10-1234-5678; in two ways at once, (123).456.7890
    private static bool IsOddlyWritten(PhoneRun run) =>
        (run.Groups.Count == 2 && run.Groups[0] is { Digits: 5, InBrackets: false } && run.Groups[1].Digits == 4 && run.Separator(0) is "-")
        || (run.Groups.Count > 2 && run.Groups[0] is { InBrackets: true } && run.Separator(0) is ".")
        || string.CompareOrdinal(run.Text, run.Start, "011-", 0, 4) == 0;
}
