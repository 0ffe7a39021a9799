using System.Globalization;
using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Measures;

/// <summary>
/// Finds the measures sizes are chosen by: height and length of foot in centimetres, weight in kilograms. A weight without a unit is meant in 斤 above 100, as
/// customers of clothing write it; 1米75 and 175 are the same height.
/// </summary>
internal static partial class BodyReader
{
    private const decimal JinPerKilogram = 2m;
    private const decimal KilogramsPerPound = 0.4536m;
    private const decimal HeaviestInKilograms = 100m;

    private static readonly string[] Cues = ["身高", "体重", "脚长", "cm", "kg", "公斤", "斤", "厘米", "公分", "lb", "pound", "/"];

    public static void Read(Reading reading)
    {
        var text = reading.Folded;
        if (!Array.Exists(Cues, cue => text.Contains(cue, StringComparison.Ordinal)))
        {
            return;
        }

        foreach (Match match in Measured().Matches(text))
        {
            Add(reading, match);
        }

        if (HeightAndWeight().Match(text) is { Success: true } pair)
        {
            Add(reading, EntityKind.Height, Number(pair, "height"), pair);
            Add(reading, EntityKind.Weight, Number(pair, "weight"), pair);
        }
    }

    private static void Add(Reading reading, Match match)
    {
        var number = Number(match, "number");
        var (word, unit) = (match.Groups["word"].Value, match.Groups["unit"].Value);
        if (word is "脚长" or "foot" or "feet")
        {
            Add(reading, EntityKind.FootLength, number, match);
        }
        else if (unit is "斤" or "kg" or "公斤" or "千克" or "lb" or "lbs" or "pounds" || word is "体重" or "weight")
        {
            Add(reading, EntityKind.Weight, Kilograms(number, unit), match);
        }
        else if (number is >= 20 and < 32 && word.Length == 0)
        {
            Add(reading, EntityKind.FootLength, number, match);
        }
        else
        {
            Add(reading, EntityKind.Height, number < 3 ? number * 100 : number, match);
        }
    }

    private static void Add(Reading reading, string kind, decimal value, Match match)
    {
        var isLikely = kind == EntityKind.Height ? value is >= 50 and <= 230 : kind == EntityKind.Weight ? value is >= 3 and <= 250 : value is >= 9 and <= 34;
        if (isLikely)
        {
            reading.Add(new Entity(kind, Numeral.Plain(value), match.Index, match.Length, 0.9));
        }
    }

    private static decimal Kilograms(decimal number, string unit) =>
        unit switch
        {
            "斤" => number / JinPerKilogram,
            "lb" or "lbs" or "pounds" => decimal.Round(number * KilogramsPerPound, 1),
            "" when number > HeaviestInKilograms => number / JinPerKilogram,
            _ => number,
        };

    private static decimal Number(Match match, string group) => decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        "(?:(?<word>身高|体重|脚长|height|weight|foot|feet)[^0-9]{0,12}(?<number>[0-9]{1,3}(?:\\.[0-9]{1,2})?) ?(?<unit>斤|公斤|千克|kg|lbs|lb|pounds|cm|厘米|公分|米|m)?)"
            + "|(?:(?<![0-9.])(?<number>[0-9]{2,3}(?:\\.[0-9]{1,2})?) ?(?<unit>斤|公斤|千克|kg|lbs|lb|pounds|cm|厘米|公分)(?![a-z]))",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Measured();

    /// <summary>175/70.</summary>
    [GeneratedRegex(
        "(?<![0-9/])(?<height>1[4-9][0-9]) ?/ ?(?<weight>[3-9][0-9]|1[01][0-9])(?![0-9/a-z])",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex HeightAndWeight();
}
