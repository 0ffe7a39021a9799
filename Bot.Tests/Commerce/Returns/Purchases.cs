using BotApp.Commerce;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;

namespace BotApp.Tests.Commerce.Returns;

/// <summary>Purchases of Lin Xiaoman, signed for the day before yesterday, and policies to try them under.</summary>
internal static class Purchases
{
    public const string Number = "261118900001";

    public static readonly DateTimeOffset Signed = Shop.FirstMorning.AddDays(-2);

    /// <summary>A120 + B100, 满200减40, paid 180 by WeChat: flask and lamp of the demo shop.</summary>
    public static Order AAndB() => Of([("P8003", "P8003-01", 120m, 1), ("P8004", "P8004-01", 100m, 1)], 200m, 40m);

    /// <param name="goods">Product, variant, unit price, pieces.</param>
    /// <param name="threshold">What all goods have to reach for <paramref name="off"/>.</param>
    /// <param name="off">Yuan taken off; 0: no promotion.</param>
    public static Order Of(
        IReadOnlyList<(string Product, string Sku, decimal Price, int Quantity)> goods,
        decimal threshold = 0,
        decimal off = 0
    )
    {
        var sums = goods.Select(line => line.Price * line.Quantity).ToArray();
        var shares = Money.Split(off, sums);
        var paid = sums.Sum() - off;
        return An.Order(OrderStatus.Delivered) with
        {
            Number = Number,
            GoodsTotal = sums.Sum(),
            Discount = off,
            Total = paid,
            PlacedAt = Signed.AddDays(-3),
            PaidAt = Signed.AddDays(-3),
            ShippedAt = Signed.AddDays(-2),
            DeliveredAt = Signed,
            Lines = [.. goods.Select((line, i) => Line(i + 1, line.Product, line.Sku, line.Price, line.Quantity, shares[i]))],
            Promotions = off == 0 ? [] : [Promotion(threshold, off, shares)],
            Payments = [Payment(1, MethodKind.WeChatPay, null, paid)],
        };
    }

    public static OrderPayment Payment(int no, MethodKind method, string? id, decimal amount) =>
        new()
        {
            OrderNumber = Number,
            No = no,
            Type = PaymentType.Payment,
            Method = method,
            MethodId = id,
            Amount = amount,
            At = Signed.AddDays(-3),
        };

    public static PaymentMethod GiftCard(string id = "gift-1", decimal balance = 50m) =>
        new()
        {
            Id = id,
            CustomerId = "c-00001",
            Kind = MethodKind.GiftCard,
            Label = "礼品卡 0001",
            Balance = balance,
        };

    /// <summary>A shop with these records in it.</summary>
    public static async Task<Shop> ShopWith(Engine engine, string? policies, params object[] records)
    {
        var shop = await Shop.Create(engine, options: options => options.PolicyDirectory = policies);
        await using var db = await shop.Tables();
        db.AddRange(records);
        await db.SaveChangesAsync();
        return shop;
    }

    /// <summary>A policy file of the merchant with these terms.</summary>
    public static TempFolder Policy(params string[] terms)
    {
        var folder = new TempFolder();
        string[] head = ["name: shop", "issuer: merchant", "validFrom: 2026-01-01", "terms:"];
        File.WriteAllLines(folder.File("shop.yaml"), head.Concat(terms.Select(term => "  " + term)));
        return folder;
    }

    private static OrderLine Line(int no, string product, string sku, decimal price, int quantity, decimal discount) =>
        An.Line(no, product, price) with
        {
            OrderNumber = Number,
            ProductId = product,
            Sku = sku,
            Quantity = quantity,
            Discount = discount,
        };

    private static OrderPromotion Promotion(decimal threshold, decimal off, IReadOnlyList<decimal> shares) =>
        new()
        {
            OrderNumber = Number,
            No = 1,
            Kind = PromotionKind.Threshold,
            Label = new Bilingual("满减", "Reduction"),
            Threshold = threshold,
            Off = off,
            Shares =
            [
                .. shares.Select(
                    (share, i) =>
                        new PromotionShare
                        {
                            OrderNumber = Number,
                            PromotionNo = 1,
                            LineNo = i + 1,
                            Amount = share,
                        }
                ),
            ],
        };
}
