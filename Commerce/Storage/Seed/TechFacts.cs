using static BotApp.Commerce.Catalogue.GoodsKind;
using static BotApp.Commerce.Catalogue.SevenDayClass;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The facts of 手机数码 and 电脑办公.</summary>
internal static class TechFacts
{
    public static readonly Dictionary<string, GoodsFacts> All = new(StringComparer.Ordinal)
    {
        ["P1001"] = new(
            "星野",
            Electronics,
            "通信设备",
            "屏幕|Screen:6.7英寸 OLED 120Hz|6.7-inch OLED, 120 Hz",
            "电池|Battery:5000mAh",
            "快充|Charging:67W",
            "网络|Network:5G 双卡|5G, dual SIM",
            "防水|Water protection:IP68",
            "重量|Weight:198克|198 g"
        )
        {
            SevenDay = LosesWorthInUse,
            Guarantee = 12,
        },
        ["P1002"] = new(
            "听澜",
            Electronics,
            "电子设备",
            "降噪|Noise cancelling:42dB",
            "续航|Battery life:单次8小时，含盒32小时|8 h, 32 h with the case",
            "蓝牙|Bluetooth:5.4",
            "防水|Water protection:IPX4"
        )
        {
            Guarantee = 12,
        },
        ["P1003"] = new(
            "跃动",
            Electronics,
            "电子设备",
            "屏幕|Screen:1.43英寸 AMOLED|1.43-inch AMOLED",
            "续航|Battery life:14天|14 days",
            "防水|Water protection:5ATM",
            "定位|Positioning:双频GPS|Dual-band GPS"
        )
        {
            SevenDay = LosesWorthInUse,
            Guarantee = 12,
        },
        ["P1004"] = new(
            "满格",
            Electronics,
            "电子设备",
            "容量|Capacity:20000mAh 74Wh|20,000 mAh, 74 Wh",
            "输出|Output:22.5W",
            "接口|Ports:1A2C",
            "认证|Certificate:3C|CCC"
        )
        {
            Guarantee = 12,
        },
        ["P1005"] = new("满格", Electronics, "电子设备", "功率|Power:65W", "接口|Ports:2C1A", "协议|Protocols:PD3.0 PPS|PD 3.0, PPS")
        {
            Guarantee = 12,
        },
        ["P1006"] = new(
            "星野",
            Electronics,
            "电子设备",
            "适用|Fits:星野X20|Hoshino X20",
            "材质|Material:PC+TPU|PC and TPU",
            "磁吸|Magnetic:支持|Yes"
        ),
        ["P2001"] = new(
            "轻羽",
            Electronics,
            "计算机",
            "屏幕|Screen:14英寸 2.8K|14-inch 2.8K",
            "重量|Weight:1.29千克|1.29 kg",
            "续航|Battery life:15小时|15 h",
            "接口|Ports:2个雷电4 1个HDMI|2 Thunderbolt 4, 1 HDMI",
            "键盘背光|Key light:有|Yes"
        )
        {
            SevenDay = LosesWorthInUse,
            Guarantee = 24,
        },
        ["P2002"] = new(
            "墨键",
            Electronics,
            "计算机配件",
            "键数|Keys:87",
            "连接|Connection:三模|USB, 2.4 GHz, Bluetooth",
            "热插拔|Hot swap:支持|Yes"
        )
        {
            Guarantee = 12,
        },
        ["P2003"] = new(
            "墨键",
            Electronics,
            "计算机配件",
            "连接|Connection:2.4G",
            "DPI:最高4000|Up to 4,000",
            "电池|Battery:1节五号|1 × AA"
        )
        {
            Guarantee = 12,
        },
        ["P2004"] = new(
            "远目",
            Electronics,
            "计算机配件",
            "尺寸|Size:27英寸|27 inch",
            "分辨率|Resolution:3840×2160",
            "面板|Panel:IPS",
            "接口|Ports:HDMI 2.1 DP 1.4 Type-C|HDMI 2.1, DP 1.4, USB-C",
            "色域|Gamut:98% P3"
        )
        {
            Guarantee = 36,
        },
        ["P2005"] = new(
            "随行",
            Electronics,
            "计算机配件",
            "读速|Read speed:1050MB/s",
            "接口|Port:USB 3.2 Gen2",
            "抗跌落|Drop height:2米|2 m"
        )
        {
            Guarantee = 36,
        },
    };
}
