namespace BotApp.Commerce.Law.Sources;

/// <summary>消费者权益保护法 on prices: shown before anything is charged.</summary>
public static class PriceLaw
{
    public static readonly Clause Article20 = Laws.Consumer.Article(
        "consumer-law",
        "20",
        new DateOnly(2014, 3, 15),
        "应当提供真实、全面的信息，并明码标价",
        "Information is true and complete, and prices are shown"
    );
}
