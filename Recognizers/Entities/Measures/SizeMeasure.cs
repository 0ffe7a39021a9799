namespace BotApp.Recognizers.Entities.Measures;

/// <summary>Sizes in numbers: 42码, 38号 of a shoe, size 9, 6.7寸.</summary>
internal static class SizeMeasure
{
    private static readonly string[] SizeWords = ["尺码", "码数", "码", "鞋码", "size", "eu", "us", "uk"];

    public static Entity? Read(string free, Numeral numeral, UnitWord? unit) =>
        unit is { Word: "码" } && free.AsSpan(UnitWords.Place(free, numeral.End) + 1).StartsWith("半") ? WithHalf(free, numeral, unit)
        : unit is { Kind: EntityKind.Size } ? MeasureReader.Whole(free, numeral, unit, numeral.Text + unit.Unit)
        : unit is null && IsShoe(free, numeral) ? Bare(numeral, numeral.End + 1 - numeral.Start, 0.7)
        : unit is null && FollowsSizeWord(free, numeral.Start) ? Bare(numeral, numeral.End - numeral.Start, 0.9)
        : null;

    /// <summary>"38码半".</summary>
    private static Entity WithHalf(string free, Numeral numeral, UnitWord unit)
    {
        var whole = MeasureReader.Whole(free, numeral, unit, Numeral.Plain(numeral.Value + 0.5m));
        return whole with { Length = whole.Length + 1 };
    }

    /// <summary>"38号", which as a day of the month would be none.</summary>
    private static bool IsShoe(string free, Numeral numeral) =>
        numeral.Value is >= 33 and <= 50
        && numeral.End < free.Length
        && free[numeral.End] == '号'
        && !free.AsSpan(0, numeral.Start).EndsWith("月");

    private static bool FollowsSizeWord(string free, int start)
    {
        var before = free.AsSpan(0, start).TrimEnd(" :：是要");
        foreach (var word in SizeWords)
        {
            if (
                before.EndsWith(word, StringComparison.Ordinal)
                && (before.Length == word.Length || !char.IsAsciiLetter(before[^(word.Length + 1)]))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static Entity Bare(Numeral numeral, int length, double confidence) =>
        new(EntityKind.Size, numeral.Text, numeral.Start, length, confidence);
}
