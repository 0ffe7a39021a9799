using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>What the demo customers have besides their orders, and the hours technicians can come.</summary>
internal sealed class DemoPockets(IReadOnlyList<Product> products, IReadOnlyList<Sale> sales, DateTimeOffset now, ShopClock clock)
{
    private const string Xiaoman = "c-00001";
    private const string Siyuan = "c-00002";
    private const string Emma = "c-00003";

    public async Task WriteAsync(ShopDb db, CancellationToken cancellationToken)
    {
        Fapiao[] invoices = [DemoInvoice.Of(Order(1005), products)];
        await db.WriteRowsAsync(Methods(), cancellationToken);
        await db.WriteRowsAsync(Consents(), cancellationToken);
        await db.WriteRowsAsync(Memberships(), cancellationToken);
        await db.WriteRowsAsync(Points(), cancellationToken);
        await db.WriteRowsAsync(DemoCoupons.All(Order(1005).Number, now), cancellationToken);
        await db.WriteRowsAsync(Carts(), cancellationToken);
        await db.WriteRowsAsync(Browsed(), cancellationToken);
        await db.WriteRowsAsync(Titles(), cancellationToken);
        await db.WriteRowsAsync(invoices, cancellationToken);
        await db.WriteRowsAsync(invoices.SelectMany(invoice => invoice.Lines), cancellationToken);
        await db.WriteRowsAsync([DoubleCharge.Attempt(Order(DoubleCharge.Serial))], cancellationToken);
        await db.WriteRowsAsync(DoubleCharge.Told(Order(DoubleCharge.Serial)), cancellationToken);
        await db.WriteRowsAsync(Policies(), cancellationToken);
        await db.WriteRowsAsync(Watches(), cancellationToken);
        await db.WriteRowsAsync(DemoSlots.Of(now, clock), cancellationToken);
    }

    private Order Order(int serial) => sales.First(sale => OrderBooks.Serial(sale.Order) == serial).Order;

    private static IEnumerable<PaymentMethod> Methods() =>
        [
            Method(Xiaoman, MethodKind.WeChatPay, "微信支付"),
            Method(Xiaoman, MethodKind.GiftCard, "购物卡 尾号 0618") with
            {
                Balance = 300m,
            },
            Method(Siyuan, MethodKind.CreditCard, "信用卡 尾号 3665"),
            Method(Siyuan, MethodKind.Alipay, "支付宝"),
            Method(Emma, MethodKind.WeChatPay, "WeChat Pay"),
            Method(Emma, MethodKind.CreditCard, "visa 9010"),
            Method(Emma, MethodKind.GiftCard, "gift card 2204") with
            {
                Balance = 88.5m,
            },
        ];

    private static PaymentMethod Method(string customerId, MethodKind kind, string label) =>
        new()
        {
            Id = Purse.MethodId(customerId, kind)!,
            CustomerId = customerId,
            Kind = kind,
            Label = label,
        };

    private IEnumerable<Consent> Consents() =>
        [
            Consent("cs-1-titles", Xiaoman, ConsentPurpose.KeepTitles),
            Consent("cs-1-marketing", Xiaoman, ConsentPurpose.Marketing),
            Consent("cs-2-titles", Siyuan, ConsentPurpose.KeepTitles),
            Consent("cs-2-marketing", Siyuan, ConsentPurpose.Marketing) with
            {
                WithdrawnAt = now.AddDays(-30),
            },
            Consent("cs-3-stock", Emma, ConsentPurpose.StockNotice),
            Consent("cs-3-proactive", Emma, ConsentPurpose.ProactiveService),
        ];

    private Consent Consent(string id, string customerId, ConsentPurpose purpose) =>
        new()
        {
            Id = id,
            CustomerId = customerId,
            Purpose = purpose,
            TextVersion = "1",
            GivenAt = now.AddDays(-200),
        };

    /// <summary>demo-1 was charged three days ago without having been told before.</summary>
    private IEnumerable<Membership> Memberships() =>
        [
            new()
            {
                CustomerId = Xiaoman,
                Level = MembershipLevel.Plus,
                RenewalPrice = 148m,
                RenewsAt = now.AddDays(362),
                AutoRenew = true,
                ChargedAt = now.AddDays(-3),
                Charged = 148m,
            },
            new() { CustomerId = Siyuan, Level = MembershipLevel.Silver },
            new()
            {
                CustomerId = Emma,
                Level = MembershipLevel.Gold,
                RenewalPrice = 148m,
                RenewsAt = now.AddDays(9),
                AutoRenew = true,
                NoticeSentAt = now.AddDays(-1),
                ChargedAt = now.AddDays(-356),
                Charged = 148m,
                UsedSinceChargeAt = now.AddDays(-300),
            },
        ];

    private IEnumerable<PointsEntry> Points() =>
        [
            Entry("pt-1-1", Xiaoman, 40, 548, "购物积分|Points for a purchase") with
            {
                OrderNumber = Order(1005).Number,
            },
            Entry("pt-1-2", Xiaoman, 12, -200, "积分抵扣|Points spent"),
            Entry("pt-1-3", Xiaoman, 5, 100, "评价奖励|For a review") with
            {
                ExpiresAt = now.AddDays(25),
            },
            Entry("pt-2-1", Siyuan, 61, 358, "购物积分|Points for a purchase") with
            {
                OrderNumber = Order(2006).Number,
            },
            Entry("pt-3-1", Emma, 75, 298, "购物积分|Points for a purchase") with
            {
                OrderNumber = Order(3007).Number,
            },
        ];

    private PointsEntry Entry(string id, string customerId, int daysAgo, int points, string reason) =>
        new()
        {
            Id = id,
            CustomerId = customerId,
            At = now.AddDays(-daysAgo),
            Points = points,
            Reason = Words.Of(reason),
            ExpiresAt = points > 0 ? now.AddDays(365 - daysAgo) : null,
        };

    private IEnumerable<CartItem> Carts() =>
        [
            Cart(Xiaoman, "P4003-02", 1, 20),
            Cart(Xiaoman, "P8002-01", 2, 30) with
            {
                IsChosen = false,
            },
            Cart(Siyuan, "P4001-03", 2, 5),
            Cart(Emma, "P5001-04", 1, 50),
        ];

    private CartItem Cart(string customerId, string sku, int quantity, int hoursAgo) =>
        new()
        {
            CustomerId = customerId,
            Sku = sku,
            Quantity = quantity,
            AddedAt = now.AddHours(-hoursAgo),
        };

    private IEnumerable<BrowsedProduct> Browsed() =>
        new[] { (Xiaoman, "P4003", 3), (Xiaoman, "P6005", 1), (Siyuan, "P2004", 4), (Siyuan, "P4001", 2), (Emma, "P3004", 2) }.Select(
            (seen, i) =>
                new BrowsedProduct
                {
                    CustomerId = seen.Item1,
                    ProductId = seen.Item2,
                    At = now.AddHours(-2 - (7 * i)),
                    Times = seen.Item3,
                }
        );

    private static IEnumerable<FapiaoTitle> Titles() =>
        [
            new()
            {
                CustomerId = Xiaoman,
                No = 1,
                BuyerType = BuyerType.Person,
                Title = "林小满",
                IsDefault = true,
            },
            new()
            {
                CustomerId = Siyuan,
                No = 1,
                BuyerType = BuyerType.Company,
                Title = "成都思远造物设计有限公司",
                TaxId = "91510107MA0000000N",
                IsDefault = true,
            },
        ];

    private IEnumerable<FreightPolicy> Policies() =>
        [
            new()
            {
                Number = "FI-1-01",
                OrderNumber = Order(1004).Number,
                CustomerId = Xiaoman,
                Insurer = "安途财产保险",
                AgreedSum = 10m,
                ValidUntil = now.AddDays(60),
            },
            new()
            {
                Number = "FI-2-01",
                OrderNumber = Order(2004).Number,
                CustomerId = Siyuan,
                Insurer = "安途财产保险",
                AgreedSum = 9m,
                ValidUntil = now.AddDays(30),
            },
        ];

    /// <summary>Emma waits for the first variant that is sold out.</summary>
    private IEnumerable<Watch> Watches() =>
        [
            new()
            {
                Number = "WT-3-01",
                CustomerId = Emma,
                Sku = products.SelectMany(product => product.Variants).First(variant => variant.Stock == 0).Sku,
                Kind = WatchKind.BackInStock,
                Status = WatchStatus.Waiting,
                CreatedAt = now.AddDays(-2),
            },
        ];
}
