namespace BotApp.Recognizers.Entities.Numbers;

/// <summary>Waybill numbers: by the letters a carrier prints before the digits, or by the word before bare digits.</summary>
internal static class WaybillForm
{
    private const int MostLetters = 4;

    public static Entity? ReadWithLetters(NumberRun run)
    {
        var digits = run.Joined.TrimStart("abcdefghijklmnopqrstuvwxyz");
        var letters = run.Joined[..^digits.Length];
        return run.IsNamed(EntityKind.OrderNumber) || run.IsNamed(EntityKind.TaxId) ? null
            : IsUps(run) ? Found(run, "UPS", 1)
            : IsPostal(run) ? Found(run, "EMS", HasPostalCheck(run.Joined[2..11]) ? 1 : 0.7)
            : letters.IsEmpty || digits.IsEmpty || digits.ContainsAnyExceptInRange('0', '9') || !HasWaybillGroups(run, letters.Length)
                ? null
            : Carrier.OfNumber(letters, digits.Length) is { } carrier ? Found(run, carrier.Code, 1)
            : run.Groups.Length == 1 && letters.Length is >= 2 and <= MostLetters && digits.Length is >= 9 and <= 16
                ? run.As(EntityKind.Waybill, 0.8)
            : null;
    }

    /// <summary>Bare digits are a waybill's only when the message says so.</summary>
    public static Entity? ReadDigits(NumberRun run)
    {
        if (!run.IsDigits || run.Joined.Length is < 8 or > 22 || !run.HasGroupsOf(3))
        {
            return null;
        }

        var carrier = CarrierReader.EndingAt(run.TextBefore);
        return carrier is not null ? Found(run, carrier.Code, 0.9)
            : run.IsNamed(EntityKind.Waybill) ? run.As(EntityKind.Waybill, 0.95)
            : null;
    }

    /// <summary>1Z and 16 more.</summary>
    private static bool IsUps(NumberRun run) => run.Joined.Length == 18 && run.Joined.StartsWith("1z");

    /// <summary>Two letters, nine digits with their check digit, the two letters of a country; a wrong check digit only where the message calls it a waybill.</summary>
    private static bool IsPostal(NumberRun run) =>
        run.Joined.Length == 13
        && char.IsAsciiLetter(run.Joined[0])
        && char.IsAsciiLetter(run.Joined[1])
        && char.IsAsciiLetter(run.Joined[11])
        && char.IsAsciiLetter(run.Joined[12])
        && (HasPostalCheck(run.Joined[2..11]) || run.IsNamed(EntityKind.Waybill) || CarrierReader.EndingAt(run.TextBefore) is not null);

    private static bool HasPostalCheck(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<int> weights = [8, 6, 4, 2, 3, 5, 9, 7];
        if (digits.ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        var sum = 0;
        for (var at = 0; at < weights.Length; at++)
        {
            sum += (digits[at] - '0') * weights[at];
        }

        var check = 11 - (sum % 11);
        return digits[8] - '0'
            == check switch
            {
                10 => 0,
                11 => 5,
                _ => check,
            };
    }

    /// <summary>"SF 1234567890123": the letters may stand alone.</summary>
    private static bool HasWaybillGroups(NumberRun run, int letters) =>
        run.Groups[0] == letters ? run.Groups.Length == 1 || NumberGroups.AreAtLeast(3, run.Groups[1..^1]) : run.HasGroupsOf(3);

    private static Entity Found(NumberRun run, string carrier, double confidence) =>
        run.As(EntityKind.Waybill, confidence) with
        {
            Parts = [run.PartOf(PartKind.Carrier, carrier)],
        };
}
