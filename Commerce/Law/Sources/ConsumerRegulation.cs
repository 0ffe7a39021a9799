namespace BotApp.Commerce.Law.Sources;

/// <summary>消费者权益保护法实施条例（国务院令第778号）, in force since 2024-07-01.</summary>
public static class ConsumerRegulation
{
    private static readonly DateOnly From = new(2024, 7, 1);

    public static readonly Clause Article9 = Of(
        "9",
        "不得利用大数据等对消费者差别定价",
        "No price discrimination by data about the consumer"
    );

    public static readonly Clause Article10 = Of(
        "10",
        "自动续费应当在接受前和每次续费前以显著方式提请注意",
        "Automatic renewal is pointed out before acceptance and before each renewal"
    );

    public static readonly Clause Article18 = Of(
        "18",
        "需要安装的商品，三包期自安装完成之日起计算；更换后重新计算，修理时间扣除",
        "For goods that need installing the term starts when that is done, restarts at a replacement and does not count repair time"
    );

    public static readonly Clause Article19 = Of(
        "19",
        "不适用无理由退货的商品须显著标注并由消费者逐次确认；不得擅自扩大范围；消费者应诚信退货",
        "Exceptions from returns are marked and confirmed for each purchase, may not be widened, and consumers act in good faith"
    );

    public static readonly Clause Article44 = Of(
        "44",
        "应当建立便捷高效的投诉处理机制，鼓励首问负责",
        "Businesses keep an easy complaint mechanism; whoever is asked first answers"
    );

    public static readonly Clause Article46 = Of(
        "46",
        "市场监管部门七个工作日内决定是否受理，六十日内组织调解",
        "The regulator decides within seven working days and mediates within sixty days"
    );

    private static Clause Of(string article, string zh, string en) =>
        Laws.ConsumerRegulation.Article("consumer-regulation", article, From, zh, en, Rank.Regulation);
}
