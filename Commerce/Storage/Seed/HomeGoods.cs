using static BotApp.Commerce.Storage.Seed.Choice;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>家用电器 and 家居家纺.</summary>
internal static class HomeGoods
{
    public static readonly Department Appliances = new(
        "appliances",
        "家用电器|Appliances",
        "kettle.svg",
        new(
            "P3001",
            "暖石 1.7L 电热水壶|Nuanshi 1.7 L kettle",
            "烧水壶 热水壶 kettle",
            "kettle.svg",
            159,
            Colour("米白|Off-white", "墨绿|Dark green")
        ),
        new(
            "P3002",
            "米香 4L IH电饭煲|Mixiang 4 L rice cooker",
            "电饭锅 饭煲 cooker",
            "ricecooker.svg",
            459,
            Colour("白色|White", "香槟金|Champagne")
        ),
        new(
            "P3003",
            "轻尘 无线吸尘器|Qingchen cordless vacuum",
            "吸尘机 vacuum cleaner hoover",
            "vacuum.svg",
            1099,
            Pack("标准版|Standard", "除螨版|With mite brush+200")
        ),
        new(
            "P3004",
            "清岚 空气净化器|Qinglan air purifier",
            "净化机 purifier filter",
            "purifier.svg",
            1299,
            Pack("30㎡|30 m²", "50㎡|50 m²+400")
        ),
        new(
            "P3005",
            "凉川 新一级变频空调|Liangchuan inverter air conditioner",
            "冷气 挂机 aircon ac",
            "aircon.svg",
            2699,
            Between("匹数|Power", "大1匹|1 HP", "1.5匹|1.5 HP+400")
        )
    );

    public static readonly Department Home = new(
        "home",
        "家居家纺|Home & living",
        "bedding.svg",
        new(
            "P8001",
            "60支长绒棉 四件套|Long-staple cotton bedding set",
            "床单 被套 床上用品 sheets duvet",
            "bedding.svg",
            459,
            Colour("浅灰|Light grey", "豆沙粉|Dusty pink"),
            Between("尺寸|Bed", "1.5米床|1.5 m", "1.8米床|1.8 m+50")
        ),
        new(
            "P8002",
            "慢回弹 记忆棉枕|Memory foam pillow",
            "枕头 枕芯 pillow",
            "bedding.svg",
            99,
            Between("高度|Height", "低枕|Low", "高枕|High")
        ),
        new(
            "P8003",
            "316不锈钢保温杯|Stainless steel vacuum flask",
            "水杯 杯子 thermos bottle cup",
            "cup.svg",
            89,
            Colour("雾白|Mist white", "黛蓝|Ink blue", "陶土红|Terracotta"),
            Capacity("350ml", "500ml+10")
        ),
        new("P8004", "无频闪 护眼台灯|Flicker-free desk lamp", "灯 学习灯 light", "lamp.svg", 149, Colour("白色|White", "木纹|Wood")),
        new(
            "P8005",
            "珐琅铸铁锅|Enamelled cast-iron pot",
            "炖锅 汤锅 pan casserole",
            "ricecooker.svg",
            329,
            Between("口径|Diameter", "22cm", "24cm+40")
        )
    );
}
