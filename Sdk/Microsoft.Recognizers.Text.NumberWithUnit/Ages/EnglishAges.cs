using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages in English texts.</summary>
internal static class EnglishAges
{
    private const string Behind = """
        Year: years old, year old, year-old, years-old, years of age, year of age, yo, y/o, yrs old, yr old
        Month: months old, month old, month-old, months-old, months of age, month of age
        Week: weeks old, week old, week-old, weeks-old, weeks of age, week of age
        Day: days old, day old, day-old, days-old, days of age, day of age
        """;

    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "age",
        Numbers = pieces => new EnglishNumberReader(pieces, NumberOptions.ExperimentalMode, beforeUnits: true),
        Behind = new UnitWords(Behind),
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);
}
