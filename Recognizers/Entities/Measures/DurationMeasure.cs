namespace BotApp.Recognizers.Entities.Measures;

/// <summary>How long: 3到5天, 两个小时, 2 weeks. The value is a length as ISO 8601 writes it, of a range both ends.</summary>
internal static class DurationMeasure
{
    /// <summary>More are a year of the calendar, not a length.</summary>
    private const decimal MostYears = 100;

    public static Entity? Read(string free, Numeral numeral, UnitWord? unit) =>
        unit is { Kind: EntityKind.Duration } && !(unit.Unit == "Y" && numeral.Value > MostYears) && !IsOfPolicy(free, numeral, unit)
            ? MeasureReader.Whole(free, numeral, unit, ValueOf(numeral, unit.Unit))
            : null;

    public static string Length(decimal count, string unit) =>
        unit is ['T', var letter] ? $"PT{Numeral.Plain(count)}{letter}" : $"P{Numeral.Plain(count)}{unit}";

    /// <summary>"7天无理由" is a right, not a length.</summary>
    private static bool IsOfPolicy(string free, Numeral numeral, UnitWord unit) =>
        free.AsSpan(UnitWords.Place(free, numeral.End) + unit.Word.Length).TrimStart(' ').StartsWith("无理由");

    private static string ValueOf(Numeral numeral, string unit) =>
        numeral.IsRange ? $"{Length(numeral.Value, unit)}/{Length(numeral.Upper, unit)}" : Length(numeral.Value, unit);
}
