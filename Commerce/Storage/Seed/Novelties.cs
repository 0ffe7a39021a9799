using BotApp.Commerce.Catalogue;
using static BotApp.Commerce.Storage.Seed.Choice;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Goods that are new: nobody has bought them yet, so the shop's half year is the same with and without them. They give a customer something to choose between.</summary>
internal static class Novelties
{
    private const ulong Seed = 20_261_101;

    private static readonly (string Department, Goods Goods)[] All =
    [
        (
            "phones",
            new(
                "P1007",
                "溪石 N9 5G手机|Xishi N9 5G phone",
                "智能手机 smartphone mobile",
                "phone.svg",
                2199,
                Colour("晨雾灰|Mist grey", "珊瑚红|Coral red"),
                Capacity("128GB", "256GB+300")
            )
        ),
        (
            "phones",
            new(
                "P1008",
                "远岸 Z5 5G手机|Yuanan Z5 5G phone",
                "智能手机 smartphone mobile",
                "phone.svg",
                4299,
                Colour("钛灰|Titanium grey", "雪山白|Alpine white"),
                Capacity("256GB", "512GB+700", "1TB+1500")
            )
        ),
        (
            "phones",
            new(
                "P1009",
                "听澜 Lite 半入耳蓝牙耳机|Tinglan Lite half in-ear earbuds",
                "耳塞 earphones headphones bluetooth",
                "earbuds.svg",
                199,
                Colour("雪白|Snow white", "薄荷绿|Mint green")
            )
        ),
        (
            "phones",
            new(
                "P1010",
                "云声 头戴式降噪耳机|Yunsheng over-ear headphones",
                "头戴耳机 headphones earphones bluetooth",
                "earbuds.svg",
                699,
                Colour("月岩灰|Moon grey", "沙丘米|Dune beige")
            )
        ),
        (
            "shoes",
            new(
                "P5006",
                "疾风 竞速跑鞋|Jifeng racing running shoes",
                "运动鞋 跑步鞋 鞋子 sneakers trainers",
                "shoe.svg",
                459,
                Colour("荧光绿|Neon green", "全黑|All black"),
                Size("39", "40", "41", "42", "43", "44")
            )
        ),
    ];

    public static IReadOnlyList<Product> Products { get; } = Made();

    private static List<Product> Made()
    {
        var dice = new Dice(Seed);
        return [.. All.Select(one => one.Goods.Product(one.Department, dice))];
    }
}
