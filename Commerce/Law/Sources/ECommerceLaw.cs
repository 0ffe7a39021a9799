namespace BotApp.Commerce.Law.Sources;

/// <summary>电子商务法, in force since 2019-01-01.</summary>
public static class ECommerceLaw
{
    private static readonly DateOnly From = new(2019, 1, 1);

    public static readonly Clause Article14 = Of(
        "14",
        "应当依法出具发票，电子发票与纸质发票具有同等效力",
        "Invoices are owed, and an electronic one equals a paper one"
    );

    public static readonly Clause Article20 = Of(
        "20",
        "应当按照承诺的方式、时限交付商品，并承担运输中的风险和责任，消费者另选快递的除外",
        "Goods are delivered in the promised way and time, at the seller's risk, unless the buyer chose the carrier"
    );

    public static readonly Clause Article24 = Of(
        "24",
        "查询、更正、删除信息以及注销不得设置不合理条件",
        "Access, correction, deletion and closing an account may not be hindered"
    );

    public static readonly Clause Article49 = Of(
        "49",
        "用户提交订单成功，合同成立；不得约定付款后合同不成立",
        "With the order placed the contract stands; terms saying otherwise are void"
    );

    public static readonly Clause Article57 = Of(
        "57",
        "未经授权的支付，由支付服务提供者承担损失，应立即采取措施",
        "Unauthorised payments are stopped at once and borne by the payment provider"
    );

    private static Clause Of(string article, string zh, string en) => Laws.ECommerce.Article("e-commerce-law", article, From, zh, en);
}
