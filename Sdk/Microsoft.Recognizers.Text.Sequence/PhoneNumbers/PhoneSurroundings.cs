using System;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Says whether what stands around a run of digits lets it be a phone number.</summary>
internal static class PhoneSurroundings
{
    private const int WordsBefore = 40;

    private static readonly string[] OtherNumbers = ["account number", "account", "card number", "card", "omb no."];

    /// <summary>Whether the run may be one; <paramref name="end"/> lies behind it and its extension.</summary>
    public static bool Accept(PhoneRun run, int end) =>
        AcceptBefore(run) && AcceptBehind(run.Text, end) && !NamesOtherNumber(run) && !GoesOnInHexadecimal(run);

    private static bool AcceptBefore(PhoneRun run)
    {
        var text = run.Text;
        var before = Ascii.At(text, run.Start - 1);
        var beyond = Ascii.At(text, run.Start - 2);
        return before switch
        {
            '#' or '$' or '*' or '=' or '%' or '/' or '\\' or '+' or '&' or '^' or '<' or '>' or '~' => false,
            '.' or ',' or ':' or ')' => !char.IsAsciiDigit(beyond),
            '-' => beyond == '#' || (run.Groups.Exists(group => group.InBrackets) && IsWordBefore(text, run.Start - 2)),
            _ => !Ascii.IsWord(before) || (char.IsAsciiLetter(before) && !char.IsAsciiDigit(text[run.Start])),
        };
    }

    // the OFFICE of OFFICE-1(516)733-3989, but not the E of E-151673398
    private static bool IsWordBefore(string text, int last)
    {
        var start = last;
        while (char.IsAsciiLetter(Ascii.At(text, start)) && last - start < WordsBefore)
        {
            start--;
        }

        return last - start > 2 && !char.IsAsciiDigit(Ascii.At(text, start));
    }

    private static bool AcceptBehind(string text, int end) =>
        Ascii.At(text, end) switch
        {
            '*' or '=' or '%' or '+' => false,
            '-' or '/' or '.' or ',' or ':' => !char.IsAsciiDigit(Ascii.At(text, end + 1)),
            var behind => !Ascii.IsWord(behind),
        };

    private static bool NamesOtherNumber(PhoneRun run)
    {
        var words = run.Text.AsSpan(Math.Max(0, run.Start - WordsBefore), Math.Min(run.Start, WordsBefore)).TrimEnd(" :#");
        words = words.EndsWith(" is", StringComparison.Ordinal) ? words[..^3] : words;
        foreach (var name in OtherNumbers)
        {
            if (words.EndsWith(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // 00 10 00 31 46 D9
    private static bool GoesOnInHexadecimal(PhoneRun run)
    {
        var text = run.Text;
        var first = Ascii.At(text, run.End + 1);
        var second = Ascii.At(text, run.End + 2);
        return Ascii.At(text, run.End) == ' '
            && char.IsAsciiHexDigit(first)
            && char.IsAsciiHexDigit(second)
            && !Ascii.IsWord(Ascii.At(text, run.End + 3))
            && run.Groups.TrueForAll(group => group.Digits == 2);
    }
}
