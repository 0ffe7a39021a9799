using System;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>
/// Says whether digits are grouped as numbers within a country are. Blanks may stand anywhere; dots, slashes and dashes only
/// where some country puts them: elsewhere they divide dates, fractions, ranges and versions.
/// </summary>
internal static class PhoneGroupings
{
    private const int MostDashed = 5;

    public static bool Accept(PhoneRun run)
    {
        var isNational = !run.HasPlus && run.Text[run.Start] != '0' && !run.LacksOpening && !run.Groups.Exists(group => group.InBrackets);
        return !isNational || (AcceptDots(run) && AcceptSlashes(run) && AcceptDashes(run));
    }

    // 541.754.3010, 1.541.754.3010, 971.4.123.4567
    private static bool AcceptDots(PhoneRun run) =>
        Count(run, '.') == 0 || (run.Groups.Count <= 4 && run.Groups[^2].Digits == 3 && run.Groups[^1].Digits == 4 && Count(run, '/') == 0);

    // 176/12345678, 3333/2/6666, 89/123 4567
    private static bool AcceptSlashes(PhoneRun run) =>
        Count(run, '/') == 0
        || IsService(run)
        || (run.Groups[0].Digits is >= 2 and <= 5 && run.Separator(0)[0] == '/' && Count(run, '/') == 1 && IsLocal(run));

    // what is dialled within a town: five digits or more, or two groups of three or four
    private static bool IsLocal(PhoneRun run) =>
        run.Groups.Count == 2 ? run.Groups[1].Digits >= 5 : run.Digits - run.Groups[0].Digits is >= 6 and <= 10;

    // 1000-1-999
    private static bool IsService(PhoneRun run) =>
        run.Groups is [{ Digits: 3 or 4 }, { Digits: <= 4 }, { Digits: 3 or 4 }]
        && !run.Separator(0).Contains(' ')
        && !run.Separator(1).Contains(' ');

    private static bool AcceptDashes(PhoneRun run)
    {
        var dashes = Count(run, '-');
        return run.Groups.Count switch
        {
            2 => dashes == 0 || run.Separator(0).Length < 3 || IsApart(run),
            3 => dashes < 2 || IsService(run) || IsInThree(run),
            _ => dashes < 2 || (run.Groups.Count <= MostDashed && !EndsInDate(run)),
        };
    }

    // 020 - 61302222; 1000 - 5000 is a range
    private static bool IsApart(PhoneRun run) =>
        (run.Groups[0].Digits is >= 2 and <= 4 && run.Groups[1].Digits >= 6)
        || (run.Groups[0].Digits >= 6 && run.Groups[1].Digits is 3 or 4);

    // 541-754-3010, 20-6130-2222
    private static bool IsInThree(PhoneRun run) =>
        run.Groups[0].Digits is >= 2 and <= 5 && run.Groups[1].Digits is >= 3 and <= 5 && run.Groups[2].Digits is >= 3 and <= 4;

    // 133-03-03-2020
    private static bool EndsInDate(PhoneRun run) => run.Groups[^3].Digits <= 2 && run.Groups[^2].Digits <= 2 && run.Groups[^1].Digits == 4;

    private static int Count(PhoneRun run, char sign)
    {
        var count = 0;
        for (var i = 0; i < run.Groups.Count - 1; i++)
        {
            count += run.Separator(i).Contains(sign) ? 1 : 0;
        }

        return count;
    }
}
