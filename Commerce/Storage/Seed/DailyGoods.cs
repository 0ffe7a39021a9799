using static BotApp.Commerce.Storage.Seed.Choice;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>美妆个护, 食品生鲜 and 母婴玩具.</summary>
internal static class DailyGoods
{
    public static readonly Department Beauty = new(
        "beauty",
        "美妆个护|Beauty & care",
        "cream.svg",
        new("P6001", "玫瑰保湿面霜|Rose moisturising cream", "护肤 霜 cream skincare", "cream.svg", 189, Pack("50g", "100g+130")),
        new(
            "P6002",
            "丝绒哑光口红|Velvet matte lipstick",
            "唇膏 lipstick",
            "lipstick.svg",
            129,
            Between("色号|Shade", "豆沙|Bean paste", "枫叶红|Maple red", "焦糖橘|Caramel orange")
        ),
        new("P6003", "氨基酸洁面乳|Amino acid cleanser", "洗面奶 face wash", "cream.svg", 69, Pack("120g", "120g×2|2 × 120 g+55")),
        new("P6004", "声波电动牙刷|Sonic toothbrush", "牙刷 toothbrush", "toothbrush.svg", 199, Colour("白色|White", "藕粉|Lotus pink")),
        new(
            "P6005",
            "高速负离子吹风机|High-speed ionic hair dryer",
            "电吹风 风筒 hairdryer",
            "hairdryer.svg",
            399,
            Colour("星空灰|Starry grey", "珊瑚橙|Coral")
        )
    );

    public static readonly Department Food = new(
        "food",
        "食品生鲜|Food & fresh",
        "orange.svg",
        new("P7001", "冻干黑咖啡|Freeze-dried black coffee", "咖啡 速溶 coffee", "coffee.svg", 68, Pack("24颗|24 cups", "48颗|48 cups+52")),
        new("P7002", "明前龙井绿茶|Pre-Qingming Longjing green tea", "茶叶 tea", "tea.svg", 168, Pack("100g", "250g+210")),
        new("P7003", "每日坚果礼盒|Daily nuts gift box", "坚果 零食 nuts snack", "nuts.svg", 89, Pack("30包|30 packs", "60包|60 packs+80")),
        new("P7004", "赣南脐橙|Gannan navel oranges", "橙子 水果 orange fruit", "orange.svg", 39.9m, Pack("5斤|2.5 kg", "10斤|5 kg+30")),
        new("P7005", "五常稻花香大米|Wuchang fragrant rice", "大米 米 rice", "rice.svg", 79, Pack("5kg|5 kg", "10kg|10 kg+70"))
    );

    public static readonly Department Baby = new(
        "baby",
        "母婴玩具|Baby & toys",
        "blocks.svg",
        new("P9001", "超薄透气纸尿裤|Ultra-thin diapers", "尿不湿 尿裤 nappies diaper", "diaper.svg", 109, Size("S", "M", "L", "XL")),
        new(
            "P9002",
            "原木积木 100粒|100 wooden blocks",
            "积木 玩具 toy blocks",
            "blocks.svg",
            139,
            Colour("原木色|Natural", "彩色|Coloured")
        ),
        new(
            "P9003",
            "儿童吸管水杯|Kids' straw cup",
            "水壶 杯子 bottle",
            "cup.svg",
            79,
            Colour("小熊黄|Bear yellow", "海豚蓝|Dolphin blue")
        ),
        new(
            "P9004",
            "轻便折叠婴儿推车|Folding baby stroller",
            "婴儿车 童车 stroller pram",
            "stroller.svg",
            899,
            Colour("雅灰|Grey", "藏蓝|Navy")
        ),
        new("P9005", "恐龙毛绒公仔|Plush dinosaur", "毛绒玩具 娃娃 toy plush", "dino.svg", 59, Between("大小|Height", "35cm", "55cm+40"))
    );
}
