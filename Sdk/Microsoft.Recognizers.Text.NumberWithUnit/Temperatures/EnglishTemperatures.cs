using System.Collections.Generic;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures in English texts.</summary>
internal static class EnglishTemperatures
{
    private const string Scales = """
        C: celsius, celcius, centigrade, degree(s) celsius, degree(s) celcius, degree(s) centigrade, deg celsius, deg celcius, deg. celsius, °c, ° c, ° celsius, ℃
        F: fahrenheit, farenheit, fahrenheits, degree(s) fahrenheit, degree(s) farenheit, deg fahrenheit, deg farenheit, deg. fahrenheit, °f, ° f, ° fahrenheit, ℉
        K: kelvin, kelvins, degree(s) kelvin, deg kelvin
        D: delisle, degree(s) delisle
        R: rankine, degree(s) rankine
        """;

    private const string Letters = """
        C: c, degree(s) c, deg c, deg. c
        F: f, degree(s) f, deg f, deg. f
        K: degree(s) k, °k
        Degree: degree(s), deg, deg., °
        """;

    private static readonly string[] Turning =
    [
        "angle",
        "angles",
        "rotate",
        "rotated",
        "rotation",
        "turn",
        "turned",
        "rotating",
        "turning",
    ];

    private static readonly UnitGrammar Grammar = new()
    {
        TypeName = "temperature",
        Numbers = pieces => new EnglishNumberReader(pieces, NumberOptions.ExperimentalMode, beforeUnits: true),
        Behind = new UnitWords(Scales, Letters),
        Alone = new UnitWords(Scales),
        OtherDegrees = Turning,
        Accepts = Accepts,
    };

    public static List<ModelResult> Find(string query) => Grammar.Find(query);

    // a single letter stands apart from its number and from what follows: "20 c", not "173c" or "14.7 c/ per"
    private static bool Accepts(Pieces pieces, UnitMatch match)
    {
        var last = match.Next - 1;
        var isLetter = match.Number is { } number && last == number.Next && pieces[last].Length == 1 && pieces.IsWord(last);
        return !isLetter || (!pieces.Glued(last) && !pieces.Glued(match.Next));
    }
}
