using System.Globalization;

namespace BotApp.Recognizers.Entities.Measures;

/// <summary>What something holds or weighs: 256G, 8+256, 500ml, 5斤.</summary>
internal static class CapacityMeasure
{
    public static Entity? Read(string free, Numeral numeral, UnitWord? unit) =>
        unit switch
        {
            { Word: "g" } when !IsStorage(numeral.Value) => numeral.Value >= 20 ? Whole(free, numeral, unit with { Unit = "g" }) : null,
            { Word: "t" } when numeral.Value > 16 => null,
            { Word: "l" } when IsSize(free, numeral) => null,
            { Unit: "GB" } when IsMemory(free, numeral, unit) => null,
            { Unit: "GB" } => WithMemory(free, Whole(free, numeral, unit)),
            { Kind: EntityKind.Capacity } => Whole(free, numeral, unit),
            null when IsStorage(numeral.Value) && WithMemory(free, Bare(numeral)) is { Confidence: < 1 } pair => pair,
            _ => null,
        };

    private static Entity Whole(string free, Numeral numeral, UnitWord unit) =>
        MeasureReader.Whole(free, numeral, unit, numeral.Text + unit.Unit);

    private static Entity Bare(Numeral numeral) =>
        new(EntityKind.Capacity, $"{numeral.Text}GB", numeral.Start, numeral.End - numeral.Start);

    /// <summary>5G is a network and 6G are grams; memory comes in these.</summary>
    private static bool IsStorage(decimal value) =>
        value is 4 or 6 or 8 or 12 or 16 or 24 or 32 or 36 or 48 or 64 or 128 or 256 or 512 or 1024;

    private static bool IsSize(string free, Numeral numeral) => numeral.End < free.Length && free[numeral.End] == ' ' && numeral.Value < 7;

    /// <summary>The storage behind it takes it in.</summary>
    private static bool IsMemory(string free, Numeral numeral, UnitWord unit) =>
        free.AsSpan(Math.Min(free.Length, numeral.End + unit.Word.Length)) is ['+', >= '0' and <= '9', ..];

    /// <summary>"8+256G", "12G+512G": the memory before the storage.</summary>
    private static Entity WithMemory(string free, Entity storage)
    {
        var before = free.AsSpan(0, storage.Start);
        if (before is not [.., '+'])
        {
            return storage;
        }

        var bare = before[..^1].TrimEnd("gb");
        var digits = bare.Length - 1 - bare.LastIndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && IsStorage(int.Parse(bare[^digits..], CultureInfo.InvariantCulture))
            ? storage with
            {
                Value = $"{bare[^digits..]}GB+{storage.Value}",
                Start = bare.Length - digits,
                Length = storage.End - (bare.Length - digits),
                Confidence = 0.95,
            }
            : storage;
    }
}
