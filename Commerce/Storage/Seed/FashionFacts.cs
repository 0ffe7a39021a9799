using static BotApp.Commerce.Catalogue.GoodsKind;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>The facts of 服饰内衣 and 鞋靴箱包.</summary>
internal static class FashionFacts
{
    public static readonly Dictionary<string, GoodsFacts> All = new(StringComparer.Ordinal)
    {
        ["P4001"] = new(
            "素衣",
            Clothing,
            "服装",
            "面料|Fabric:55%亚麻 45%棉|55 % linen, 45 % cotton",
            "版型|Fit:宽松|Loose",
            "洗涤|Washing:手洗|By hand"
        ),
        ["P4002"] = new("素衣", Clothing, "服装", "面料|Fabric:雪纺|Chiffon", "裙长|Length:118厘米（M）|118 cm (M)", "里布|Lining:有|Yes"),
        ["P4003"] = new(
            "北屿",
            Clothing,
            "服装",
            "填充|Filling:90%白鸭绒|90 % white duck down",
            "充绒量|Down:105克（L）|105 g (L)",
            "蓬松度|Fill power:700",
            "尺码 S|Size S:身高155–162厘米 体重43–50千克|Height 155–162 cm, weight 43–50 kg",
            "尺码 M|Size M:身高163–168厘米 体重51–57千克|Height 163–168 cm, weight 51–57 kg",
            "尺码 L|Size L:身高169–174厘米 体重58–66千克|Height 169–174 cm, weight 58–66 kg",
            "尺码 XL|Size XL:身高175–182厘米 体重67–78千克|Height 175–182 cm, weight 67–78 kg"
        ),
        ["P4004"] = new(
            "素衣",
            Clothing,
            "服装",
            "面料|Fabric:98%棉 2%氨纶|98 % cotton, 2 % elastane",
            "腰型|Rise:高腰|High",
            "裤型|Leg:直筒|Straight"
        ),
        ["P4005"] = new(
            "素衣",
            Clothing,
            "服装",
            "面料|Fabric:100%棉|100 % cotton",
            "克重|Weight:220克每平方米|220 g/m²",
            "领型|Neck:圆领|Crew"
        ),
        ["P5001"] = new(
            "云步",
            Shoes,
            "鞋",
            "适合|Made for:慢跑|Jogging",
            "落差|Drop:8毫米|8 mm",
            "重量|Weight:265克（42码）|265 g (size 42)",
            "鞋面|Upper:工程网布|Engineered mesh",
            "尺码 38|Size 38:脚长23.6–24厘米|Foot 23.6–24 cm",
            "尺码 39|Size 39:脚长24.1–24.5厘米|Foot 24.1–24.5 cm",
            "尺码 40|Size 40:脚长24.6–25厘米|Foot 24.6–25 cm",
            "尺码 41|Size 41:脚长25.1–25.5厘米|Foot 25.1–25.5 cm",
            "尺码 42|Size 42:脚长25.6–26厘米|Foot 25.6–26 cm",
            "尺码 43|Size 43:脚长26.1–26.5厘米|Foot 26.1–26.5 cm"
        ),
        ["P5002"] = new("履川", Shoes, "鞋", "鞋面|Upper:头层牛皮|Full-grain cowhide", "鞋底|Sole:橡胶|Rubber", "跟高|Heel:2.5厘米|2.5 cm"),
        ["P5003"] = new(
            "远行",
            Bags,
            "箱包",
            "材质|Material:聚碳酸酯|Polycarbonate",
            "轮子|Wheels:静音万向轮|Silent, all directions",
            "锁|Lock:TSA海关锁|TSA"
        )
        {
            Guarantee = 60,
        },
        ["P5004"] = new(
            "远行",
            Bags,
            "箱包",
            "容量|Capacity:22升|22 L",
            "电脑仓|Laptop:15.6英寸|15.6 inch",
            "面料|Fabric:防泼水尼龙|Water-repellent nylon"
        ),
        ["P5005"] = new(
            "远行",
            Bags,
            "箱包",
            "面料|Fabric:16安帆布|16 oz canvas",
            "尺寸|Size:38×36×12厘米|38 × 36 × 12 cm",
            "内袋|Inner pocket:有|Yes"
        ),
    };
}
