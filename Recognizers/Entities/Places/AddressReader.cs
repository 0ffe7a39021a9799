namespace BotApp.Recognizers.Entities.Places;

/// <summary>Finds Chinese addresses and splits them into province, city, district, street and the rest; levels left out are filled in when they are known.</summary>
internal static class AddressReader
{
    private const double InFull = 0.95;
    private const double OneLevel = 0.85;
    private const double Mentioned = 0.6;

    public static void Read(Reading reading)
    {
        for (var at = 0; at < reading.Free.Length; at++)
        {
            if (At(reading, at) is not { } address)
            {
                continue;
            }

            if (reading.Add(address) && address.Confidence > Mentioned)
            {
                reading.Take(address.Start, address.Length);
            }

            at = address.End - 1;
        }

        StreetReader.Read(reading);
    }

    private static Entity? At(Reading reading, int at)
    {
        var address = new AddressParts(at);
        var city = ReadCity(reading.Free, address);
        ReadDistrict(reading.Free, address, city);
        if (address.Levels == 0)
        {
            return null;
        }

        ReadLocal(reading, address);
        return Confidence(reading.Free, address) is { } confidence ? address.ToEntity(confidence) : null;
    }

    private static Place? ReadCity(string free, AddressParts address)
    {
        var province = Gazetteer.ProvinceAt(free.AsSpan(address.Start), out var length);
        if (province is not null)
        {
            address.AddLevel(PartKind.Province, province.Name, address.Start, length);
            if (province.IsMunicipality)
            {
                return Municipality(free, address, province);
            }
        }

        var at = province is null ? address.Start : SkipSeparator(free, address.End);
        var city = Gazetteer.CityAt(free.AsSpan(at), province, out length);
        if (city is not null)
        {
            address.AddLevel(PartKind.City, city.Name, at, length);
            address.AddImplied(PartKind.Province, city.In!.Name);
        }

        return city ?? province;
    }

    /// <summary>"上海市上海市浦东新区": the city once more.</summary>
    private static Place Municipality(string free, AddressParts address, Place city)
    {
        var at = SkipSeparator(free, address.End);
        if (free.AsSpan(at).StartsWith(city.Name, StringComparison.Ordinal))
        {
            address.AddLevel(PartKind.City, city.Name, at, city.Name.Length);
        }

        address.AddImplied(PartKind.City, city.Name);
        return city;
    }

    private static void ReadDistrict(string free, AddressParts address, Place? within)
    {
        var at = within is null ? address.Start : SkipSeparator(free, address.End);
        if (Gazetteer.DistrictAt(free.AsSpan(at), within, out var length) is { } district)
        {
            address.AddLevel(PartKind.District, district.Name, at, length);
            address.AddImplied(PartKind.City, district.In!.Name);
            address.AddImplied(PartKind.Province, (district.In.In ?? district.In).Name);
        }
        else if (within is not null && DistrictEnding.LengthAt(free.AsSpan(at)) is > 0 and var unknown)
        {
            address.AddLevel(PartKind.District, free.Substring(at, unknown), at, unknown);
        }
    }

    private static void ReadLocal(Reading reading, AddressParts address)
    {
        var at = SkipSeparator(reading.Free, address.End);
        if (StreetReader.TownLength(reading.Free.AsSpan(at)) is > 0 and var town)
        {
            address.AddLocal(PartKind.Street, reading.Written(at, town), at);
            at = SkipSeparator(reading.Free, address.End);
        }

        if (StreetReader.DetailLength(reading.Free.AsSpan(at)) is > 0 and var detail)
        {
            address.AddLocal(PartKind.Detail, reading.Written(at, detail), at);
        }
    }

    /// <summary>A lone name of a city is only an address where the message goes somewhere: 发到北京, not 北京烤鸭.</summary>
    private static double? Confidence(string free, AddressParts address) =>
        address.Levels > 1 ? InFull
        : address.IsLocal ? OneLevel
        : IsGoal(free, address.Start, address.End) ? Mentioned
        : null;

    private static bool IsGoal(string free, int start, int end) =>
        (start > 0 && "到在寄发往去从住是".Contains(free[start - 1]))
        || (start == 0 && end == free.Length)
        || free.AsSpan(end).StartsWith("能到")
        || free.AsSpan(end).StartsWith("可以到")
        || free.AsSpan(end).StartsWith("发货")
        || free.AsSpan(end).StartsWith("仓");

    private static int SkipSeparator(string free, int at) =>
        at < free.Length && free[at] is ' ' or ',' or '，' or '-' or '/' or '、' ? at + 1 : at;
}
