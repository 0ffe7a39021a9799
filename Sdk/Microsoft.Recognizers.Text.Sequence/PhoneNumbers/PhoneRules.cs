using System;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Says which runs of digits may be phone numbers.</summary>
internal static class PhoneRules
{
    private const int MinDigits = 7;
    private const int MaxDigits = 15;

    /// <summary>Whether the run, which may lose groups at its end, has the shape of a phone number.</summary>
    public static bool Accepts(PhoneRun run)
    {
        var most = run.HasPlus ? MaxDigits + 2 : MaxDigits;
        while (run.Digits > most && run.Groups.Count > 1 && run.Separator(run.Groups.Count - 2) is " ")
        {
            run.DropLast();
        }

        var isLong = run.Digits >= MinDigits && run.Digits <= most;
        var isShort = run.Digits == MinDigits - 1 && run.Groups.Count == 1 && run.Text[run.Start] == '0';
        return (isLong || isShort) && PhoneSurroundings.Accept(run, PhoneExtension.Of(run).End) && !IsSomethingElse(run);
    }

    private static bool IsSomethingElse(PhoneRun run) =>
        IsDate(run)
        || IsYears(run)
        || IsDecimal(run)
        || IsCard(run)
        || IsLocalService(run)
        || IsPairsBehindPlus(run)
        || IsScattered(run)
        || !PhoneGroupings.Accept(run);

    private static bool IsDate(PhoneRun run) =>
        run.Groups.Count == 3
        && run.Separator(0).SequenceEqual(run.Separator(1))
        && run.Separator(0) is "-" or "/" or "."
        && (Lengths(run, 4, 2, 2) || Lengths(run, 2, 2, 4))
        && run.Digits <= 8
        && run.Groups[1].Digits <= 2
        && (run.Groups[2].Digits <= 2 || run.Groups[0].Digits <= 2);

    private static bool Lengths(PhoneRun run, int first, int second, int third) =>
        run.Groups[0].Digits <= first
        && run.Groups[1].Digits <= second
        && run.Groups[2].Digits <= third
        && Math.Max(run.Groups[0].Digits, run.Groups[2].Digits) == 4;

    // 2009/2010
    private static bool IsYears(PhoneRun run) =>
        run.Groups.Count == 2 && run.Separator(0) is "/" && run.Groups[0].Digits == 4 && run.Groups[1].Digits == 4;

    private static bool IsDecimal(PhoneRun run) =>
        (run.Groups.Count == 2 && run.Separator(0) is "." && !run.HasPlus) || (run.Groups.Count == 4 && AllDots(run));

    // 192.168.100.200
    private static bool AllDots(PhoneRun run) =>
        run.Separator(0) is "." && run.Separator(1) is "." && run.Separator(2) is "." && run.Groups.TrueForAll(group => group.Digits <= 3);

    // 3600 0000 0000 009
    private static bool IsCard(PhoneRun run) =>
        run.Groups.Count == 4
        && run.Digits >= 15
        && !run.HasPlus
        && run.Groups.FindAll(group => group.Digits == 4).Count >= 3
        && run.Separator(0) is " "
        && run.Separator(1) is " ";

    // 112-3333
    private static bool IsLocalService(PhoneRun run) => run.Digits == MinDigits && run.Groups.Count == 2 && run.Text[run.Start] == '1';

    // +45-12-34-56-78
    private static bool IsPairsBehindPlus(PhoneRun run) =>
        run.HasPlus
        && run.Groups.Count == 5
        && run.Separator(0) is "-"
        && run.Groups.TrueForAll(group => group is { Digits: 2, InBrackets: false });

    private static bool IsScattered(PhoneRun run) => run.Groups.FindAll(group => group.Digits == 1).Count > 2;
}
