namespace BotApp.Commerce.Catalogue;

/// <summary>Provinces in both languages; an unknown one is called by the name it has.</summary>
public static class RegionNames
{
    private static readonly Dictionary<string, string> English = (
        "北京市 Beijing 上海市 Shanghai 天津市 Tianjin 重庆市 Chongqing 河北省 Hebei 山西省 Shanxi 辽宁省 Liaoning 吉林省 Jilin 黑龙江省 Heilongjiang 江苏省 Jiangsu 浙江省 Zhejiang "
        + "安徽省 Anhui 福建省 Fujian 江西省 Jiangxi 山东省 Shandong 河南省 Henan 湖北省 Hubei 湖南省 Hunan 广东省 Guangdong 海南省 Hainan 四川省 Sichuan 贵州省 Guizhou 云南省 Yunnan "
        + "陕西省 Shaanxi 甘肃省 Gansu 青海省 Qinghai 广西壮族自治区 Guangxi 西藏自治区 Tibet 宁夏回族自治区 Ningxia 新疆维吾尔自治区 Xinjiang 内蒙古自治区 Inner-Mongolia"
    )
        .Split(' ')
        .Chunk(2)
        .ToDictionary(pair => pair[0], pair => pair[1].Replace('-', ' '), StringComparer.Ordinal);

    public static Bilingual Of(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new(region, English.GetValueOrDefault(region, region));
    }
}
