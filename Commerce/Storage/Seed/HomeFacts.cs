using static BotApp.Commerce.Catalogue.GoodsKind;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The facts of 家用电器 and 家居家纺.</summary>
internal static class HomeFacts
{
    public static readonly Dictionary<string, GoodsFacts> All = new(StringComparer.Ordinal)
    {
        ["P3001"] = new("暖石", Appliance, "家用电器", "容量|Capacity:1.7升|1.7 L", "功率|Power:1800W", "内胆|Inside:316不锈钢|316 steel")
        {
            Guarantee = 12,
        },
        ["P3002"] = new(
            "米香",
            Appliance,
            "家用电器",
            "容量|Capacity:4升，3至6人|4 L, for 3 to 6",
            "加热|Heating:IH",
            "功率|Power:1250W",
            "内胆|Pot:铁釜|Iron"
        )
        {
            Guarantee = 12,
        },
        ["P3003"] = new(
            "轻尘",
            Appliance,
            "家用电器",
            "吸力|Suction:185AW",
            "续航|Battery life:60分钟|60 min",
            "尘杯|Bin:0.6升|0.6 L",
            "重量|Weight:2.6千克|2.6 kg"
        )
        {
            Guarantee = 24,
            PartsUntil = new(2031, 6, 30),
        },
        ["P3004"] = new(
            "清岚",
            LargeAppliance,
            "家用电器",
            "CADR:500立方米每小时|500 m³/h",
            "噪声|Noise:33至64分贝|33 to 64 dB",
            "滤芯寿命|Filter life:12个月|12 months",
            "功率|Power:48W"
        )
        {
            Guarantee = 12,
            Installed = true,
        },
        ["P3005"] = new(
            "凉川",
            LargeAppliance,
            "家用电器",
            "能效|Energy class:新一级|1",
            "适用面积|Room:10至23㎡|10 to 23 m²",
            "噪声|Noise:18至41分贝|18 to 41 dB",
            "制冷剂|Refrigerant:R32",
            "安装|Installation:含基础安装|Basic installation included"
        )
        {
            Guarantee = 72,
            Installed = true,
        },
        ["P8001"] = new(
            "云栖",
            HomeTextile,
            "纺织产品",
            "面料|Fabric:60支长绒棉|60s long-staple cotton",
            "件数|Pieces:4",
            "洗涤|Washing:30℃机洗|Machine, 30 °C"
        ),
        ["P8002"] = new(
            "云栖",
            HomeTextile,
            "纺织产品",
            "填充|Filling:慢回弹记忆棉|Memory foam",
            "枕套|Cover:可拆洗|Removable, washable",
            "尺寸|Size:60×40厘米|60 × 40 cm"
        ),
        ["P8003"] = new(
            "温野",
            Home,
            "日用杂品",
            "内胆|Inside:316不锈钢|316 steel",
            "保温|Keeps warm:6小时68℃|68 °C after 6 h",
            "重量|Weight:260克|260 g"
        ),
        ["P8004"] = new(
            "明舟",
            Home,
            "照明装置",
            "显色指数|Colour rendering:Ra95",
            "色温|Colour temperature:3000至5000K|3,000 to 5,000 K",
            "功率|Power:12W"
        )
        {
            Guarantee = 12,
        },
        ["P8005"] = new(
            "炊山",
            Home,
            "日用杂品",
            "材质|Material:铸铁珐琅|Enamelled cast iron",
            "适用|Fits:燃气 电磁炉 烤箱|Gas, induction, oven",
            "容量|Capacity:3.6升起|From 3.6 L"
        ),
    };
}
