namespace BotApp.Recognizers.Entities.Places;

/// <summary>Finds the province stock is asked for: 上海有货吗, 杭州那边还有吗, in stock in Zhejiang. Only where a message speaks of stock; the value is the province's full name.</summary>
internal static class RegionReader
{
    /// <summary>"上海呢" asks the same of another place.</summary>
    private const int LongestFragment = 6;

    private static readonly string[] Cues = ["有货", "没货", "现货", "库存", "缺货", "无货", "还有吗", "有没有", "能买", "stock", "available", "have it"];

    /// <summary>As they are written in English; a word of its own each.</summary>
    private static readonly (string English, string Province)[] English =
    [
        .. (
            "beijing 北京市 shanghai 上海市 tianjin 天津市 chongqing 重庆市 hebei 河北省 shanxi 山西省 liaoning 辽宁省 jilin 吉林省 heilongjiang 黑龙江省 jiangsu 江苏省 "
            + "zhejiang 浙江省 hangzhou 浙江省 anhui 安徽省 fujian 福建省 jiangxi 江西省 shandong 山东省 henan 河南省 hubei 湖北省 hunan 湖南省 guangdong 广东省 shenzhen 广东省 "
            + "guangzhou 广东省 hainan 海南省 sichuan 四川省 chengdu 四川省 guizhou 贵州省 yunnan 云南省 shaanxi 陕西省 gansu 甘肃省 qinghai 青海省 guangxi 广西壮族自治区 "
            + "tibet 西藏自治区 ningxia 宁夏回族自治区 xinjiang 新疆维吾尔自治区"
        )
            .Split(' ')
            .Chunk(2)
            .Select(pair => (pair[0], pair[1])),
    ];

    public static void Read(Reading reading)
    {
        var text = reading.Folded;
        if (!Array.Exists(Cues, cue => text.Contains(cue, StringComparison.Ordinal)) && !IsFragment(text))
        {
            return;
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (ProvinceAt(text, at) is var (province, length))
            {
                reading.Add(new Entity(EntityKind.Region, province, at, length, 0.9));
                return;
            }
        }
    }

    private static bool IsFragment(string text) =>
        (text.TrimEnd('?', '。').EndsWith('呢') && text.Length <= LongestFragment) || text.StartsWith("what about", StringComparison.Ordinal);

    private static (string Province, int Length)? ProvinceAt(string text, int at)
    {
        if (Gazetteer.ProvinceAt(text.AsSpan(at), out var length) is { } province)
        {
            return (province.Name, length);
        }

        if (Gazetteer.CityAt(text.AsSpan(at), null, out length) is { } city)
        {
            return (city.In!.Name, length);
        }

        var written = Array.Find(English, row => text.AsSpan(at).StartsWith(row.English) && IsWord(text, at, row.English.Length));
        return written.English is null ? null : (written.Province, written.English.Length);
    }

    private static bool IsWord(string text, int at, int length) =>
        (at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + length == text.Length || !char.IsAsciiLetter(text[at + length]));
}
