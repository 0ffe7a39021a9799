namespace BotApp.Commerce.Law.Sources;

/// <summary>消费者权益保护法 as amended, in force since 2014-03-15.</summary>
public static class ConsumerLaw
{
    private static readonly DateOnly From = new(2014, 3, 15);

    public static readonly Clause Article20 = Of(
        "20",
        "应当提供真实、全面的信息，并明码标价",
        "Information is true and complete, and prices are shown"
    );

    public static readonly Clause Article23 = Of(
        "23",
        "耐用商品或装饰装修服务六个月内发现瑕疵的，由经营者承担举证责任",
        "For durable goods and decoration a defect found within six months is the seller's to disprove"
    );

    public static readonly Clause Article24 = Of(
        "24",
        "质量不符合要求的，七日内可以退货，之后可以更换、修理；必要运费由经营者承担",
        "Goods not of the required quality can be returned within seven days, then replaced or repaired; necessary freight is the seller's"
    );

    public static readonly Clause Article25 = Of(
        "25",
        "网购商品自收到之日起七日内可以无理由退货；经营者收到退回商品七日内退款",
        "Goods bought online can be returned without a reason within seven days of receipt; the seller refunds within seven days of having them back"
    );

    public static readonly Clause Article26 = Of(
        "26",
        "以格式条款减轻自身责任、加重消费者责任的，内容无效",
        "Standard terms that lessen the seller's duties or add to the consumer's are void"
    );

    public static readonly Clause Article29 = Of(
        "29",
        "未经同意或明确拒绝的，不得发送商业性信息",
        "No commercial messages without consent or after a refusal"
    );

    public static readonly Clause Article52 = Of(
        "52",
        "造成财产损害的，承担修理、重作、更换、退货、补足数量、退还货款等责任",
        "For damage to property the seller repairs, replaces, takes back, makes up the quantity or refunds"
    );

    public static readonly Clause Article55 = Of(
        "55",
        "有欺诈行为的，增加赔偿价款的三倍，不足五百元的为五百元",
        "For fraud, three times the price in addition, and 500 yuan at least"
    );

    private static Clause Of(string article, string zh, string en) => Laws.Consumer.Article("consumer-law", article, From, zh, en);
}
