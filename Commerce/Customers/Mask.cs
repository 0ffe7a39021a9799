namespace BotApp.Commerce.Customers;

/// <summary>Personal data as it may be shown to its owner: enough to recognise, too little to use (spec: 138****5678, 王*, 浙江省杭州市余杭区***).</summary>
public static class Mask
{
    private static readonly string[] CompoundSurnames =
        "欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 轩辕 南宫 独孤 长孙 宇文".Split(' ');

    /// <summary>The surname and one star, whatever the length of the rest; a Latin name keeps its first letter.</summary>
    public static string Name(string? name)
    {
        var known = name?.Trim() ?? string.Empty;
        return known switch
        {
            "" => "*",
            _ when known.Length > 2 && CompoundSurnames.Contains(known[..2], StringComparer.Ordinal) => known[..2] + "*",
            _ when char.IsSurrogatePair(known, 0) && known.Length > 2 => known[..2] + "*",
            { Length: 1 } => "*",
            _ when char.IsSurrogate(known[0]) => "*",
            _ => known[..1] + "*",
        };
    }

    /// <summary>The first three and last four digits of a number of eleven or more; a shorter one keeps its last two.</summary>
    public static string Phone(string? phone)
    {
        var digits = string.Concat((phone ?? string.Empty).Where(char.IsAsciiDigit));
        return digits.Length switch
        {
            >= 11 => $"{digits[..3]}****{digits[^4..]}",
            >= 7 => $"****{digits[^2..]}",
            _ => "****",
        };
    }

    /// <summary>Province, city and district, abroad city and state; the street never.</summary>
    public static string Address(Address address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.Country is not null)
        {
            return $"{address.City}, {address.Province} ***";
        }

        var city = address.City == address.Province ? string.Empty : address.City;
        return $"{address.Province}{city}{address.District}***";
    }

    /// <summary>The first letter and the domain; what is no address becomes three stars.</summary>
    public static string Email(string? email)
    {
        var at = email?.LastIndexOf('@') ?? -1;
        return at > 1 ? $"{email![..1]}***{email[at..]}" : "***";
    }
}
