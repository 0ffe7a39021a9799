using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>What comes free with some goods; the price was announced for all but the scent bag.</summary>
internal static class DemoGifts
{
    private static readonly Dictionary<string, (Bilingual Name, decimal? Price)> ByProduct = new(StringComparer.Ordinal)
    {
        ["P1001"] = (new("手机支架", "Phone stand"), 29m),
        ["P2001"] = (new("电脑内胆包", "Laptop sleeve"), 99m),
        ["P6001"] = (new("化妆包", "Make-up pouch"), 19m),
        ["P8001"] = (new("薰衣草香包", "Lavender sachet"), null),
    };

    public static IEnumerable<OrderGift> With(OrderLine line)
    {
        if (ByProduct.TryGetValue(line.ProductId, out var gift))
        {
            yield return new OrderGift
            {
                OrderNumber = line.OrderNumber,
                No = 1,
                Name = gift.Name,
                AnnouncedPrice = gift.Price,
                LineNo = line.No,
            };
        }
    }
}
