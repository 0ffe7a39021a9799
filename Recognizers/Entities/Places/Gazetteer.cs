namespace BotApp.Recognizers.Entities.Places;

/// <summary>The provinces, prefecture cities and well-known districts of China, by full and by short name.</summary>
internal static class Gazetteer
{
    private static readonly string[] ProvinceEndings = ["维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "省", "市"];

    /// <summary>The ending "市" is left out where a name is a region's or a league's own.</summary>
    private static readonly string[] CityEndings = ["自治州", "地区", "盟", "市"];

    private static readonly Dictionary<char, List<Place>> Provinces = [];
    private static readonly Dictionary<char, List<Place>> Cities = [];
    private static readonly Dictionary<char, List<Place>> Districts = [];

    static Gazetteer()
    {
        foreach (var row in GazetteerRows.All)
        {
            var (head, cities) = (row[..row.IndexOf(':')], row[(row.IndexOf(':') + 1)..]);
            var province = new Place(head, Shorten(head, ProvinceEndings), null);
            Enter(Provinces, province);
            foreach (var city in cities.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                EnterCity(city, province);
            }
        }
    }

    public static Place? ProvinceAt(ReadOnlySpan<char> text, out int length) => LongestAt(Provinces, text, null, out length);

    public static Place? CityAt(ReadOnlySpan<char> text, Place? province, out int length) => LongestAt(Cities, text, province, out length);

    /// <summary>A district of a city, which may be called for short, or one that tells its city by its full name.</summary>
    public static Place? DistrictAt(ReadOnlySpan<char> text, Place? city, out int length) => LongestAt(Districts, text, city, out length);

    /// <summary>"杭州(上城,西湖)" or "恩施土家族苗族自治州".</summary>
    private static void EnterCity(string row, Place province)
    {
        var open = row.IndexOf('(');
        var name = open < 0 ? row : row[..open];
        var city = province.IsMunicipality ? province : new Place(WithEnding(name, CityEndings, "市"), ShortCity(name), province);
        if (!province.IsMunicipality)
        {
            Enter(Cities, city);
        }

        foreach (var district in open < 0 ? [] : row[(open + 1)..^1].Split(','))
        {
            var full = WithEnding(district, ["区", "县", "市", "旗"], "区");
            Enter(Districts, new Place(full, full.Length > 2 ? full[..^1] : "", city));
        }
    }

    private static string WithEnding(string name, string[] endings, string otherwise) =>
        Array.Exists(endings, ending => name.EndsWith(ending, StringComparison.Ordinal)) ? name : name + otherwise;

    /// <summary>恩施土家族苗族自治州 is called 恩施.</summary>
    private static string ShortCity(string name) =>
        name.EndsWith("自治州", StringComparison.Ordinal) ? name[..2] : Shorten(name, ["地区", "盟"]);

    private static string Shorten(string name, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length + 1)
            {
                return name[..^ending.Length];
            }
        }

        return name;
    }

    private static void Enter(Dictionary<char, List<Place>> places, Place place)
    {
        if (!places.TryGetValue(place.Name[0], out var same))
        {
            places.Add(place.Name[0], same = []);
        }

        same.Add(place);
    }

    /// <summary>Without knowing where it lies a district must be written in full and be the only one of its name.</summary>
    private static Place? LongestAt(Dictionary<char, List<Place>> places, ReadOnlySpan<char> text, Place? within, out int length)
    {
        (Place? best, length, var several) = (null, 0, false);
        foreach (var place in text.IsEmpty || !places.TryGetValue(text[0], out var same) ? [] : same)
        {
            var isDistrict = ReferenceEquals(places, Districts);
            var found = LengthOf(place, text, mayBeShort: !isDistrict || within is not null);
            if (found < length || found == 0 || (within is not null && !LiesIn(place, within)))
            {
                continue;
            }

            several = found == length && isDistrict;
            (best, length) = (place, found);
        }

        return several && within is null ? null : best;
    }

    private static int LengthOf(Place place, ReadOnlySpan<char> text, bool mayBeShort) =>
        text.StartsWith(place.Name, StringComparison.Ordinal) ? place.Name.Length
        : mayBeShort && place.Short.Length > 1 && text.StartsWith(place.Short, StringComparison.Ordinal)
            ? place.Short.Length + (place.IsPrefecture && text[place.Short.Length..].StartsWith("州") ? 1 : 0)
        : 0;

    private static bool LiesIn(Place place, Place within) => place.In == within || place.In?.In == within;
}
