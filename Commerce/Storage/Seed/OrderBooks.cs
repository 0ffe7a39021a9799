using System.Globalization;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Writes into an order what its sums came from: promotions and their shares, gifts, confirmations, payments, the warehouse's state.</summary>
internal sealed class OrderBooks(IReadOnlyList<Product> products, DateTimeOffset now)
{
    /// <summary>The phone demo-1 bought without confirming that an activated one stays hers.</summary>
    private const int WithoutRecord = 1002;

    private const int UsedCoupon = 1005;

    private readonly Dictionary<string, Product> byId = products.ToDictionary(product => product.Id, StringComparer.Ordinal);

    public static int Serial(Order order) => int.Parse(order.Number.AsSpan(6), CultureInfo.InvariantCulture);

    public Order Keep(Order order) =>
        order with
        {
            Warehouse = StateOf(order),
            Lines = [.. order.Lines.Select(line => Line(order, line))],
            Promotions = Promotions(order),
            Payments = Purse.Of(order),
            Gifts = [.. order.Lines.SelectMany(line => DemoGifts.With(line)).Select((gift, i) => gift with { No = i + 1 })],
        };

    private OrderLine Line(Order order, OrderLine line)
    {
        var product = byId[line.ProductId];
        var back = order.Status is OrderStatus.Returning or OrderStatus.Refunded;
        return line with
        {
            ExceptionConfirmedAt = NeedsRecord(product) && Serial(order) != WithoutRecord ? order.PlacedAt : null,
            ReturnedQuantity = back ? line.Quantity : 0,
            Refunded = order.Refunded > 0m ? line.Amount : 0m,
            InstalledAt =
                product.NeedsInstallation && order.Status is OrderStatus.Delivered or OrderStatus.Completed
                    ? Installed(product, order.DeliveredAt!.Value)
                    : null,
        };
    }

    private DateTimeOffset? Installed(Product product, DateTimeOffset deliveredAt) =>
        product.NeedsInstallation && deliveredAt.AddDays(2) <= now ? deliveredAt.AddDays(2) : null;

    /// <summary>Goods of art. 7 are kept out of the seven days only when the buyer confirmed it.</summary>
    private static bool NeedsRecord(Product product) =>
        product.SevenDay is SevenDayClass.SealedForHealth or SevenDayClass.LosesWorthInUse or SevenDayClass.SoldFlawed;

    private static WarehouseState StateOf(Order order) =>
        order.Status switch
        {
            OrderStatus.Unpaid or OrderStatus.DepositPaid or OrderStatus.Cancelled => WarehouseState.NotSent,
            OrderStatus.ToShip when Serial(order) < 100_000 => WarehouseState.Waiting,
            OrderStatus.ToShip => (Serial(order) % 4) switch
            {
                0 => WarehouseState.Picking,
                1 => WarehouseState.Packed,
                _ => WarehouseState.Waiting,
            },
            OrderStatus.PartlyShipped => WarehouseState.Picking,
            _ => WarehouseState.HandedOver,
        };

    private static OrderPromotion[] Promotions(Order order)
    {
        if (order.Discount == 0m)
        {
            return [];
        }

        var threshold = Checkout.ThresholdOf(order.Discount);
        var byCoupon = Serial(order) == UsedCoupon;
        return
        [
            new OrderPromotion
            {
                OrderNumber = order.Number,
                No = 1,
                Kind = byCoupon ? PromotionKind.Coupon : PromotionKind.Threshold,
                Label = new(
                    string.Create(CultureInfo.InvariantCulture, $"满{threshold:0}减{order.Discount:0}"),
                    string.Create(CultureInfo.InvariantCulture, $"{order.Discount:0} off from {threshold:0}")
                ),
                Threshold = threshold,
                Off = order.Discount,
                CouponId = byCoupon ? DemoCoupons.Used : null,
                Shares = [.. order.Lines.Where(line => line.Discount > 0m).Select(Share)],
            },
        ];
    }

    private static PromotionShare Share(OrderLine line) =>
        new()
        {
            OrderNumber = line.OrderNumber,
            PromotionNo = 1,
            LineNo = line.No,
            Amount = line.Discount,
        };
}
