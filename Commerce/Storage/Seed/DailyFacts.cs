using static BotApp.Commerce.Catalogue.GoodsKind;
using static BotApp.Commerce.Catalogue.SevenDayClass;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The facts of 美妆个护, 食品生鲜 and 母婴玩具. Sealed food in cans and capsules is not perishable: its seal decides, and the buyer's confirmation.</summary>
internal static class DailyFacts
{
    private const decimal Produce = 0.09m;

    public static readonly Dictionary<string, GoodsFacts> All = new(StringComparer.Ordinal)
    {
        ["P6001"] = new(
            "花间",
            Cosmetics,
            "化妆品",
            "肤质|Skin:干性 中性|Dry, normal",
            "保质期|Shelf life:3年|3 years",
            "香型|Scent:玫瑰|Rose"
        )
        {
            SevenDay = SealedForHealth,
        },
        ["P6002"] = new(
            "花间",
            Cosmetics,
            "化妆品",
            "质地|Finish:丝绒哑光|Velvet matte",
            "净含量|Content:3.5克|3.5 g",
            "保质期|Shelf life:3年|3 years"
        )
        {
            SevenDay = SealedForHealth,
        },
        ["P6003"] = new("花间", Cosmetics, "化妆品", "肤质|Skin:各种肤质|All", "净含量|Content:120克|120 g", "pH:5.5")
        {
            SevenDay = SealedForHealth,
        },
        ["P6004"] = new(
            "皓齿",
            Electronics,
            "家用电器",
            "振频|Strokes:每分钟38000次|38,000 a minute",
            "续航|Battery life:90天|90 days",
            "防水|Water protection:IPX7"
        )
        {
            SevenDay = SealedForHealth,
            Guarantee = 12,
        },
        ["P6005"] = new("轻尘", Appliance, "家用电器", "转速|Speed:每分钟11万转|110,000 rpm", "功率|Power:1600W", "重量|Weight:405克|405 g")
        {
            Guarantee = 24,
        },
        ["P7001"] = new(
            "山岚",
            Food,
            "饮料",
            "烘焙|Roast:中深|Medium dark",
            "保质期|Shelf life:18个月|18 months",
            "产地|Origin:云南|Yunnan"
        )
        {
            SevenDay = SealedForHealth,
        },
        ["P7002"] = new(
            "山岚",
            Food,
            "茶",
            "产地|Origin:杭州|Hangzhou",
            "采摘|Picked:明前|Before Qingming",
            "保质期|Shelf life:18个月|18 months"
        )
        {
            SevenDay = SealedForHealth,
        },
        ["P7003"] = new(
            "果然",
            Food,
            "食品",
            "配料|Made of:核桃 腰果 蔓越莓等|Walnuts, cashews, cranberries and more",
            "保质期|Shelf life:8个月|8 months",
            "过敏原|Allergens:坚果|Nuts"
        )
        {
            SevenDay = SealedForHealth,
        },
        ["P7004"] = new(
            null,
            Food,
            "水果",
            "产地|Origin:江西赣州|Ganzhou, Jiangxi",
            "果径|Size:75至85毫米|75 to 85 mm",
            "储存|Storing:阴凉处7天|7 days in a cool place"
        )
        {
            SevenDay = Perishable,
            TaxRate = Produce,
        },
        ["P7005"] = new(
            "稻里",
            Food,
            "谷物加工品",
            "产地|Origin:黑龙江五常|Wuchang, Heilongjiang",
            "等级|Grade:一级|1",
            "保质期|Shelf life:12个月|12 months"
        )
        {
            SevenDay = SealedForHealth,
            TaxRate = Produce,
        },
        ["P9001"] = new(
            "软云",
            Other,
            "纸制品",
            "片数|Pieces:44至60片|44 to 60",
            "厚度|Thickness:0.2厘米|0.2 cm",
            "尿显|Wetness line:有|Yes"
        )
        {
            SevenDay = SealedForHealth,
        },
        ["P9002"] = new("木语", Toys, "玩具", "材质|Material:榉木|Beech", "粒数|Pieces:100", "适龄|Age:18个月以上|18 months and over"),
        ["P9003"] = new(
            "木语",
            Home,
            "日用杂品",
            "材质|Material:Tritan",
            "容量|Capacity:480毫升|480 ml",
            "适龄|Age:2岁以上|2 years and over"
        ),
        ["P9004"] = new(
            "轻履",
            Other,
            "日用杂品",
            "重量|Weight:5.8千克|5.8 kg",
            "适龄|Age:6至36个月|6 to 36 months",
            "折叠|Folding:一键收车|With one hand"
        )
        {
            Guarantee = 12,
        },
        ["P9005"] = new(
            "木语",
            Toys,
            "玩具",
            "填充|Filling:PP棉|PP cotton",
            "洗涤|Washing:可机洗|Machine",
            "适龄|Age:3岁以上|3 years and over"
        ),
    };
}
