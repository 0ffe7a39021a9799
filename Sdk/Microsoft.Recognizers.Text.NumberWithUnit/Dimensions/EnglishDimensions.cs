using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds lengths, areas, volumes, speeds, amounts of data, weights and angles in English texts.</summary>
internal static class EnglishDimensions
{
    private static readonly string[] Warmth =
    [
        "temperature",
        "celsius",
        "celcius",
        "fahrenheit",
        "farenheit",
        "thermostat",
        "weather",
        "heat",
    ];

    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "dimension",
        Numbers = pieces => new EnglishNumberReader(pieces, NumberOptions.ExperimentalMode, beforeUnits: true),
        Behind = new UnitWords(EnglishDimensionUnits.Clear, EnglishDimensionUnits.BehindNumbers),
        Alone = new UnitWords(EnglishDimensionUnits.Clear),
        Parts = UnitParts.Of([("Foot", "Inch", 12)], ["and"], bareParts: false),
        OtherDegrees = Warmth,
        Accepts = Accepts,
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);

    private static bool Accepts(Pieces pieces, UnitMatch match) =>
        match.Unit.Name switch
        {
            // "2 in april": the word is a unit only glued to its number, or behind feet
            "Inch" when pieces.Is(match.Next - 1, "in") => pieces.Glued(match.Next - 1) || match.Number == null,
            _ when match.Number == null => pieces[match.First].Length > 2 || match.Next > match.First + 1,
            _ => true,
        };
}
