using static BotApp.Commerce.Storage.Seed.Choice;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>服饰内衣 and 鞋靴箱包.</summary>
internal static class FashionGoods
{
    private static readonly Choice Sizes = Size("S", "M", "L", "XL");

    public static readonly Department Clothing = new(
        "clothing",
        "服饰内衣|Clothing",
        "shirt.svg",
        new(
            "P4001",
            "棉麻宽松衬衫|Loose cotton-linen shirt",
            "衬衣 上衣 shirt blouse",
            "shirt.svg",
            169,
            Colour("米白|Off-white", "雾蓝|Fog blue"),
            Sizes
        ),
        new(
            "P4002",
            "法式碎花连衣裙|French floral dress",
            "裙子 长裙 dress skirt",
            "dress.svg",
            239,
            Colour("杏色|Apricot", "墨绿|Dark green"),
            Sizes
        ),
        new("P4003", "轻薄羽绒服|Light down jacket", "羽绒 外套 jacket coat", "jacket.svg", 499, Colour("黑色|Black", "卡其|Khaki"), Sizes),
        new(
            "P4004",
            "高腰直筒牛仔裤|High-waist straight jeans",
            "裤子 长裤 jeans trousers",
            "jeans.svg",
            189,
            Colour("复古蓝|Vintage blue", "炭黑|Charcoal"),
            Size("26", "27", "28", "29", "30")
        ),
        new(
            "P4005",
            "纯棉基础T恤|Basic cotton T-shirt",
            "短袖 体恤 tee tshirt",
            "shirt.svg",
            59,
            Colour("白色|White", "黑色|Black", "燕麦|Oat"),
            Sizes
        )
    );

    public static readonly Department Shoes = new(
        "shoes",
        "鞋靴箱包|Shoes & bags",
        "shoe.svg",
        new(
            "P5001",
            "云步 缓震跑鞋|Yunbu cushioned running shoes",
            "运动鞋 跑步鞋 鞋子 sneakers trainers",
            "shoe.svg",
            329,
            Colour("白灰|White-grey", "黑橙|Black-orange"),
            Size("38", "39", "40", "41", "42", "43")
        ),
        new(
            "P5002",
            "头层牛皮乐福鞋|Leather loafers",
            "皮鞋 单鞋 shoes",
            "shoe.svg",
            369,
            Colour("黑色|Black", "棕色|Brown"),
            Size("36", "37", "38", "39")
        ),
        new(
            "P5003",
            "静音万向轮 行李箱|Silent-wheel suitcase",
            "登机箱 拉杆箱 luggage",
            "suitcase.svg",
            399,
            Colour("冰川蓝|Glacier blue", "石墨灰|Graphite"),
            new("尺寸|Size", "20英寸|20 inch", "24英寸|24 inch+100")
        ),
        new(
            "P5004",
            "防泼水通勤双肩包|Water-repellent commuter backpack",
            "书包 背包 backpack bag",
            "bag.svg",
            199,
            Colour("黑色|Black", "军绿|Army green")
        ),
        new("P5005", "帆布托特包|Canvas tote bag", "帆布袋 手提包 tote", "bag.svg", 89, Colour("本白|Natural", "藏青|Navy"))
    );
}
