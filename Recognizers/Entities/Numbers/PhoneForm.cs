namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Mobile phones, landlines with their area code, service numbers (400, 800) and foreign numbers with a plus.</summary>
internal static class PhoneForm
{
    private const int MobileDigits = 11;

    public static Entity? Read(NumberRun run) =>
        !run.IsDigits || (run.Groups.Length == 1 && run.IsNamedOtherThan(EntityKind.Phone)) ? null
        : IsForeign(run) ? Whole(run, $"+{run.Joined}")
        : ValueOf(run) is { } value ? Whole(run, value)
        : run.IsNamed(EntityKind.Phone) && run.Joined.Length is 7 or 8 && run.HasGroupsOf(3) ? run.As(EntityKind.Phone, 0.8)
        : null;

    private static string? ValueOf(NumberRun run) => Mobile(run) ?? Service(run) ?? Landline(run);

    private static string? Mobile(NumberRun run)
    {
        var number = WithoutCountry(run.Joined);
        return number.Length == MobileDigits && number[0] == '1' && number[1] >= '3' && HasPhoneGroups(run) ? number.ToString() : null;
    }

    /// <summary>The country's 86 may stand alone, everything else comes in threes and more.</summary>
    private static bool HasPhoneGroups(NumberRun run) =>
        NumberGroups.AreAtLeast(3, run.Joined.Length > MobileDigits ? run.Groups[1..] : run.Groups);

    private static ReadOnlySpan<char> WithoutCountry(ReadOnlySpan<char> number) =>
        number.Length == 13 && number.StartsWith("86") ? number[2..]
        : number.Length == 15 && number.StartsWith("0086") ? number[4..]
        : number;

    private static string? Service(NumberRun run) =>
        run.Joined.Length == 10 && (run.Joined.StartsWith("400") || run.Joined.StartsWith("800")) && NumberGroups.AreAtLeast(3, run.Groups)
            ? run.Joined.ToString()
            : null;

    /// <summary>010 and 02x stand before eight digits, the other area codes have four digits; a short last group is the extension.</summary>
    private static string? Landline(NumberRun run)
    {
        var number = run.Joined;
        if (number.Length < 11 || number[0] != '0' || number[1] == '0' || !NumberGroups.AreAtLeast(3, run.Groups[..1]))
        {
            return null;
        }

        var area = number[1] is '1' or '2' ? 3 : 4;
        var extension = run.Groups.Length > 2 && run.Groups[^1] <= 4 && number.Length > area + 8 ? run.Groups[^1] : 0;
        var rest = number[area..^extension];
        return rest.Length == 8 || (rest.Length == 7 && area == 4)
            ? $"{number[..area]}-{rest}{(extension > 0 ? "-" : "")}{number[^extension..]}"
            : null;
    }

    private static bool IsForeign(NumberRun run) =>
        run.TextBefore.EndsWith("+") && !run.Joined.StartsWith("86") && run.Joined.Length is >= 8 and <= 15;

    private static Entity Whole(NumberRun run, string value)
    {
        var before = run.TextBefore.EndsWith("+") || (run.TextBefore.EndsWith("(") && run.Joined[0] == '0') ? 1 : 0;
        var behind = value.Length == MobileDigits ? 0 : ExtensionLength(run.TextBehind);
        var extension = behind > 0 ? $"-{run.TextBehind[1..behind]}" : "";
        var length = before + run.Length + behind;
        return new Entity(EntityKind.Phone, value + extension, run.Start - before, length, run.IsCalled(EntityKind.Phone) ? 1 : 0.95);
    }

    /// <summary>"转8001".</summary>
    private static int ExtensionLength(ReadOnlySpan<char> behind)
    {
        if (!behind.StartsWith("转"))
        {
            return 0;
        }

        var digits = behind[1..].IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? behind.Length - 1 : digits;
        return digits is >= 1 and <= 6 ? 1 + digits : 0;
    }
}
