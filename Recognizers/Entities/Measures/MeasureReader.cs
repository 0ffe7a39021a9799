namespace BotApp.Recognizers.Entities.Measures;

/// <summary>Finds what is counted and measured: numbers with the unit behind or the sign before them.</summary>
internal static class MeasureReader
{
    private delegate Entity? Measure(string free, Numeral numeral, UnitWord? unit);

    /// <summary>The first that fits says what a number is.</summary>
    private static readonly Measure[] Measures =
    [
        MoneyMeasure.Read,
        SizeMeasure.Read,
        CapacityMeasure.Read,
        DurationMeasure.Read,
        QuantityMeasure.Read,
    ];

    public static void Read(Reading reading)
    {
        var free = reading.Free;
        foreach (var numeral in NumeralReader.Read(free, reading.Culture))
        {
            var unit = UnitWords.At(free, numeral.End);
            foreach (var measure in Measures)
            {
                if (measure(free, numeral, unit) is { } entity)
                {
                    reading.Add(entity);
                    break;
                }
            }
        }

        DiscountReader.Read(reading);
        HalfMeasure.Read(reading);
        SizeLetters.Read(reading);
    }

    /// <summary>From the number to the end of its unit.</summary>
    public static Entity Whole(string free, Numeral numeral, UnitWord unit, string value, double confidence = 1)
    {
        var end = UnitWords.Place(free, numeral.End);
        return new Entity(unit.Kind, value, numeral.Start, end + unit.Word.Length - numeral.Start, confidence)
        {
            Parts = unit.Unit.Length == 0 ? [] : [new Entity(PartKind.Unit, unit.Unit, end, unit.Word.Length)],
        };
    }
}
