using static BotApp.Commerce.Catalogue.GoodsKind;
using static BotApp.Commerce.Catalogue.SevenDayClass;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The facts of <see cref="Novelties"/>.</summary>
internal static class NoveltyFacts
{
    public static readonly Dictionary<string, GoodsFacts> All = new(StringComparer.Ordinal)
    {
        ["P1007"] = new(
            "溪石",
            Electronics,
            "通信设备",
            "屏幕|Screen:6.5英寸 LCD 90Hz|6.5-inch LCD, 90 Hz",
            "电池|Battery:6000mAh",
            "快充|Charging:33W",
            "网络|Network:5G 双卡|5G, dual SIM",
            "防水|Water protection:IP54",
            "重量|Weight:205克|205 g"
        )
        {
            SevenDay = LosesWorthInUse,
            Guarantee = 12,
        },
        ["P1008"] = new(
            "远岸",
            Electronics,
            "通信设备",
            "屏幕|Screen:6.8英寸 OLED 144Hz|6.8-inch OLED, 144 Hz",
            "电池|Battery:5500mAh",
            "快充|Charging:100W",
            "网络|Network:5G 双卡|5G, dual SIM",
            "防水|Water protection:IP68",
            "重量|Weight:219克|219 g"
        )
        {
            SevenDay = LosesWorthInUse,
            Guarantee = 12,
        },
        ["P1009"] = new(
            "听澜",
            Electronics,
            "电子设备",
            "续航|Battery life:单次6小时，含盒24小时|6 h, 24 h with the case",
            "蓝牙|Bluetooth:5.3",
            "防水|Water protection:IPX4",
            "佩戴|Wear:半入耳|Half in-ear"
        )
        {
            Guarantee = 12,
        },
        ["P1010"] = new(
            "云声",
            Electronics,
            "电子设备",
            "降噪|Noise cancelling:45dB",
            "续航|Battery life:60小时|60 h",
            "蓝牙|Bluetooth:5.4",
            "佩戴|Wear:头戴|Over-ear"
        )
        {
            Guarantee = 12,
        },
        ["P5006"] = new(
            "疾风",
            Shoes,
            "鞋",
            "适合|Made for:比赛 竞速|Racing",
            "落差|Drop:6毫米|6 mm",
            "重量|Weight:198克（42码）|198 g (size 42)",
            "鞋面|Upper:单丝网布|Monofilament mesh",
            "尺码 39|Size 39:脚长24.1–24.5厘米|Foot 24.1–24.5 cm",
            "尺码 40|Size 40:脚长24.6–25厘米|Foot 24.6–25 cm",
            "尺码 41|Size 41:脚长25.1–25.5厘米|Foot 25.1–25.5 cm",
            "尺码 42|Size 42:脚长25.6–26厘米|Foot 25.6–26 cm",
            "尺码 43|Size 43:脚长26.1–26.5厘米|Foot 26.1–26.5 cm",
            "尺码 44|Size 44:脚长26.6–27厘米|Foot 26.6–27 cm"
        ),
    };
}
