using System.Text.RegularExpressions;

namespace BotApp.Recognizers.Entities.Places;

/// <summary>Finds addresses of the United States: house and street, flat, city, state, ZIP, as many of them as are written; the street may be missing.</summary>
internal static partial class WesternAddress
{
    private const double InFull = 0.95;
    private const double InPart = 0.8;

    private static readonly string[] Doubtful = ["way", "place", "pl", "court", "ct", "drive", "dr", "square", "sq", "circle", "cir", "ter", "trail", "trl"];

    public static void Read(Reading reading)
    {
        if (!reading.Free.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return;
        }

        foreach (Match street in Streets().Matches(reading.Text))
        {
            var unit = Units().Match(reading.Text, street.Index + street.Length);
            var town = Towns().Match(reading.Text, (unit.Success ? unit : street).Index + (unit.Success ? unit : street).Length);
            if (town.Success || unit.Success || !IsDoubtful(reading, street))
            {
                Add(reading, street, unit, town);
            }
        }

        foreach (Match street in NamedStreets().Matches(reading.Text))
        {
            var unit = Units().Match(reading.Text, street.Index + street.Length);
            var town = Towns().Match(reading.Text, (unit.Success ? unit : street).Index + (unit.Success ? unit : street).Length);
            if (town.Success)
            {
                Add(reading, street, unit, town);
            }
        }

        foreach (Match town in LoneTowns().Matches(reading.Text))
        {
            Add(reading, Match.Empty, Match.Empty, town);
        }
    }

    private static void Add(Reading reading, Match street, Match unit, Match town)
    {
        Match[] found = [.. new[] { street, unit, town }.Where(match => match.Success)];
        var (start, end) = (found[0].Index, found[^1].Index + found[^1].Length);
        if (!reading.IsFree(start, end - start))
        {
            return;
        }

        Entity[] parts =
        [
            .. Part(reading, PartKind.Province, town.Groups["state"], UsStates.Code(town.Groups["state"].Value)),
            .. Part(reading, PartKind.City, town.Groups["city"]),
            .. Part(reading, PartKind.Street, street.Groups["street"]),
            .. Part(reading, PartKind.Detail, unit.Groups["unit"]),
            .. Part(reading, PartKind.PostalCode, town.Groups["zip"]),
        ];
        var value = string.Join(", ", parts.OrderBy(part => part.Start).Select(part => part.Value));
        reading.Take(new Entity(EntityKind.Address, value, start, end - start, parts.Length > 3 ? InFull : InPart) { Parts = parts });
    }

    /// <summary>"2 cases on the way" is no street unless the message speaks of an address.</summary>
    private static bool IsDoubtful(Reading reading, Match street) =>
        Array.Exists(Doubtful, end => street.Groups["street"].Value.TrimEnd('.').EndsWith(end, StringComparison.OrdinalIgnoreCase))
        && !reading.Folded.Contains("address", StringComparison.Ordinal);

    private static IEnumerable<Entity> Part(Reading reading, string kind, Group group, string? value = null) =>
        group.Success ? [new Entity(kind, value ?? reading.Written(group.Index, group.Length), group.Index, group.Length)] : [];

    private const string Behind = @"\s*,?\s+(?<state>" + UsStates.Pattern + @")\b\s*,?\s+(?<zip>[0-9]{5})(?:-[0-9]{4})?(?![0-9])";

    [GeneratedRegex(
        @"(?<![a-z0-9])(?<street>[0-9]{1,6}[a-z]?\s+(?:[a-z0-9'.-]+\s+){1,5}?(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|way|place|pl|terrace|ter|parkway|pkwy|circle|cir|highway|hwy|square|sq|trail|trl)\b\.?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Streets();

    /// <summary>"580 Broadway, …": a street without a word for one, before a comma.</summary>
    [GeneratedRegex(
        @"(?<![a-z0-9#])(?<street>[0-9]{1,6}[a-z]?(?:\s+(?-i:[A-Z])[a-z.'-]+){1,3})(?=\s*,)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex NamedStreets();

    [GeneratedRegex(
        @"\G\s*,?\s*(?<unit>(?:apartment|apt|suite|ste|unit|floor|fl|room|rm|building|bldg)\b\.?\s*#?\s*[a-z0-9-]+|#\s*[a-z0-9-]+)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Units();

    /// <summary>Behind a street everything up to the state is the city.</summary>
    [GeneratedRegex(
        @"\G\s*,?\s*(?:in\s+)?(?<city>[a-z][a-z.'-]*(?:\s+[a-z][a-z.'-]*){0,2}?)" + Behind,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Towns();

    /// <summary>Elsewhere the city is what is written in capitals, or one word.</summary>
    [GeneratedRegex(
        @"(?<![a-z0-9])(?<city>(?-i:[A-Z][A-Za-z.'-]*(?:\s+[A-Z][A-Za-z.'-]*){0,2}?)|(?:(?:new|san|los|las|fort|el|santa|saint|st|port|mount|north|south|east|west)\s+)?[a-z]+)"
            + Behind,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LoneTowns();
}
