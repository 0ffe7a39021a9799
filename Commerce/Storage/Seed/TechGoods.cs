using static BotApp.Commerce.Storage.Seed.Choice;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>手机数码 and 电脑办公.</summary>
internal static class TechGoods
{
    public static readonly Department Phones = new(
        "phones",
        "手机数码|Phones & gadgets",
        "phone.svg",
        new(
            "P1001",
            "星野 X20 5G手机|Hoshino X20 5G phone",
            "智能手机 smartphone mobile",
            "phone.svg",
            3299,
            Colour("曜石黑|Obsidian black", "云母白|Mica white", "湖水青|Lake green"),
            Capacity("256GB", "512GB+600")
        ),
        new(
            "P1002",
            "听澜 真无线降噪蓝牙耳机|Tinglan noise-cancelling earbuds",
            "耳塞 earphones headphones bluetooth",
            "earbuds.svg",
            399,
            Colour("雪白|Snow white", "石墨黑|Graphite black")
        ),
        new(
            "P1003",
            "跃动 S3 智能手表|Yuedong S3 smart watch",
            "手环 运动手表 smartwatch",
            "watch.svg",
            699,
            Colour("夜空黑|Night black", "樱花粉|Cherry pink"),
            Between("表盘|Case", "42mm", "46mm+100")
        ),
        new(
            "P1004",
            "满格 20000mAh 充电宝|Mange 20,000 mAh power bank",
            "移动电源 powerbank battery",
            "powerbank.svg",
            129,
            Colour("奶油白|Cream", "深空灰|Space grey")
        ),
        new(
            "P1005",
            "65W 氮化镓充电器|65 W GaN charger",
            "充电头 插头 adapter plug",
            "powerbank.svg",
            99,
            Pack("单头|Charger only", "含1米线|With 1 m cable+20")
        ),
        new(
            "P1006",
            "磁吸手机壳（星野X20）|Magnetic phone case for Hoshino X20",
            "保护套 case cover",
            "phone.svg",
            49,
            Colour("透明|Clear", "雾霾蓝|Haze blue", "焦糖棕|Caramel")
        )
    );

    public static readonly Department Computers = new(
        "computers",
        "电脑办公|Computers & office",
        "laptop.svg",
        new(
            "P2001",
            "轻羽 14 笔记本电脑|Qingyu 14 laptop",
            "手提电脑 轻薄本 notebook computer",
            "laptop.svg",
            4999,
            Colour("月光银|Moon silver", "深空灰|Space grey"),
            Between("配置|Configuration", "16GB 512GB", "32GB 1TB+1200")
        ),
        new(
            "P2002",
            "墨键 K87 机械键盘|Mojian K87 mechanical keyboard",
            "键盘 keyboard",
            "keyboard.svg",
            299,
            Between("轴体|Switch", "红轴|Red", "茶轴|Brown", "青轴|Blue")
        ),
        new(
            "P2003",
            "静音无线鼠标|Silent wireless mouse",
            "鼠标 mouse",
            "mouse.svg",
            79,
            Colour("黑色|Black", "白色|White", "薄荷绿|Mint")
        ),
        new(
            "P2004",
            "远目 27英寸 4K 显示器|Yuanmu 27-inch 4K monitor",
            "屏幕 显示屏 screen display",
            "monitor.svg",
            1599,
            Between("支架|Stand", "标准|Standard", "升降旋转|Adjustable+150")
        ),
        new("P2005", "随行 移动固态硬盘|Suixing portable SSD", "硬盘 移动硬盘 drive disk", "drive.svg", 469, Capacity("1TB", "2TB+350"))
    );
}
