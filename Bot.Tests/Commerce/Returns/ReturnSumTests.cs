using BotApp.Commerce;
using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Returns;

/// <summary>Any sequence of partial returns of any order, sums and points alone, without a database.</summary>
public sealed class ReturnSumTests
{
    private static readonly Setting Setting = new(
        Shop.FirstMorning,
        ShopDays.Shanghai,
        new ShopPolicy { Refunds = new() { HumanAbove = 1_000_000m } }
    );

    [Fact]
    public void Any_sequence_of_returns_never_exceeds_what_was_paid_and_ends_at_the_same_total() =>
        Prop.ForAll(
                Purchases(),
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                (order, seed) =>
                {
                    var paid = order.Payments.Sum(payment => payment.Amount);
                    var atOnce = Play(order, [Units(order)]);
                    var piecewise = Play(order, Shuffled(order, new System.Random(seed)));
                    return piecewise.Steps.All(step => step >= 0)
                        && piecewise.Total <= paid
                        && piecewise.Total == atOnce.Total
                        && piecewise.Points == atOnce.Points
                        && atOnce.Points == order.Promotions.Sum(promotion => promotion.Points);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Faulty_goods_give_back_everything_with_the_freight_whatever_the_sequence() =>
        Prop.ForAll(
                Purchases(),
                Gen.Choose(0, int.MaxValue).ToArbitrary(),
                (order, seed) =>
                    Play(order, Shuffled(order, new System.Random(seed)), ReturnKind.Damaged).Total
                    == order.Payments.Sum(payment => payment.Amount)
            )
            .QuickCheckThrowOnFailure();

    private static Played Play(Order order, IEnumerable<IReadOnlyList<int>> sequence, ReturnKind kind = ReturnKind.NoReason)
    {
        List<ReturnRequest> settled = [];
        var points = 0;
        foreach (var units in sequence)
        {
            var now = units.GroupBy(no => no).ToDictionary(group => group.Key, group => group.Count());
            var going = Going.Asked(now);
            var sum = ReturnSum.Of(File(order), new ReturnPart(going, kind.IsFault(), []), settled, 0m, Setting);
            sum.Ruling.Verdict.ShouldBe(Verdict.Accept);
            sum.Lines.Values.Sum().ShouldBe(sum.Goods);
            points += InKind.Of(order, going, [], Setting.Now).Points;
            settled.Add(Settled(kind, sum.Refund));
            order = After(order, now, sum.Refund);
        }

        return new([.. settled.Select(one => one.Refund)], points);
    }

    private static IReadOnlyList<int> Units(Order order) => [.. order.Lines.SelectMany(line => Enumerable.Repeat(line.No, line.Quantity))];

    /// <summary>All pieces in some order, in heaps of one to three.</summary>
    private static List<int[]> Shuffled(Order order, System.Random random)
    {
        var units = Units(order).ToArray();
        random.Shuffle(units);
        List<int[]> heaps = [];
        for (var at = 0; at < units.Length; at += heaps[^1].Length)
        {
            heaps.Add(units[at..Math.Min(units.Length, at + random.Next(1, 4))]);
        }

        return heaps;
    }

    private static Order After(Order order, Dictionary<int, int> now, decimal refund) =>
        order with
        {
            Lines =
            [
                .. order.Lines.Select(line => line with { ReturnedQuantity = line.ReturnedQuantity + now.GetValueOrDefault(line.No) }),
            ],
            Payments =
            [
                .. order.Payments,
                Returns.Purchases.Payment(order.Payments.Count + 1, MethodKind.WeChatPay, null, refund) with
                {
                    Type = PaymentType.Refund,
                },
            ],
        };

    private static GoodsFile File(Order order) =>
        new(order)
        {
            Products = new Dictionary<string, Product>(StringComparer.Ordinal),
            Waybills = Array.Empty<Waybill>(),
            Returns = [],
            Exchanges = [],
            Repairs = Array.Empty<RepairRecord>(),
            Protections = [],
        };

    private static ReturnRequest Settled(ReturnKind kind, decimal refund) =>
        new()
        {
            Number = "TH1",
            OrderNumber = Returns.Purchases.Number,
            CustomerId = "c-00001",
            Kind = kind,
            Status = ReturnStatus.Refunded,
            Reason = "",
            Refund = refund,
            FreightBorneBy = Bearer.Customer,
            Freight = 0m,
            HandIn = HandIn.DropOff,
            CreatedAt = Shop.FirstMorning,
        };

    /// <summary>One to four lines; a percentage on the odd lines, a reduction from a threshold, points, free freight from 99 or freight paid.</summary>
    private static Arbitrary<Order> Purchases() =>
        (
            from prices in Gen.Choose(100, 30_000).NonEmptyListOf()
            from quantities in Gen.Choose(1, 3).ArrayOf(4)
            from rate in Gen.Choose(0, 5)
            from off in Gen.Choose(0, 60)
            from points in Gen.Choose(0, 500)
            from freight in Gen.Choose(0, 12)
            select Order([.. prices.Take(4).Select(cents => cents / 100m)], quantities, rate / 10m, off, points, freight)
        ).ToArbitrary();

    private static Order Order(decimal[] prices, int[] quantities, decimal rate, decimal off, int points, decimal freight)
    {
        var order = Returns.Purchases.Of([.. prices.Select((price, at) => ("P", "S", price, quantities[at]))]);
        var left = order.Lines.Select(line => line.UnitPrice * line.Quantity).ToArray();
        List<OrderPromotion> promotions =
        [
            Taken(1, PromotionKind.Percent, left, at => at % 2 == 0, goods => Money.Round(goods * rate)),
            Taken(2, PromotionKind.Threshold, left, _ => true, goods => goods >= 200m ? off : 0m, 200m),
            Taken(3, PromotionKind.Points, left, _ => true, goods => Math.Min(goods, points / 100m)) with
            {
                Points = points,
            },
        ];
        promotions = [.. promotions.Where(promotion => promotion.Off > 0)];
        var discount = promotions.Sum(promotion => promotion.Off);
        var isFree = order.GoodsTotal - discount >= 99m;
        var fee = isFree ? 0m : freight;
        return order with
        {
            Discount = discount,
            Freight = fee,
            Total = order.GoodsTotal - discount + fee,
            Promotions = isFree ? [.. promotions, Free] : promotions,
            Payments = [Returns.Purchases.Payment(1, MethodKind.WeChatPay, null, order.GoodsTotal - discount + fee)],
        };
    }

    private static OrderPromotion Free { get; } =
        new()
        {
            OrderNumber = Returns.Purchases.Number,
            No = 9,
            Kind = PromotionKind.FreeFreight,
            Label = new("包邮", "Free freight"),
            Threshold = 99m,
            Off = 10m,
        };

    private static OrderPromotion Taken(
        int no,
        PromotionKind kind,
        decimal[] left,
        Func<int, bool> covers,
        Func<decimal, decimal> discount,
        decimal threshold = 0m
    )
    {
        var weights = left.Select((sum, at) => covers(at) ? sum : 0m).ToArray();
        var off = discount(weights.Sum());
        var shares = off > 0 ? Money.Split(off, weights) : weights.Select(_ => 0m).ToArray();
        for (var at = 0; at < left.Length; at++)
        {
            left[at] -= shares[at];
        }

        return new OrderPromotion
        {
            OrderNumber = Returns.Purchases.Number,
            No = no,
            Kind = kind,
            Label = new("优惠", "Promotion"),
            Threshold = threshold,
            Off = off,
            Shares =
            [
                .. shares
                    .Select(
                        (share, at) =>
                            new PromotionShare
                            {
                                OrderNumber = Returns.Purchases.Number,
                                PromotionNo = no,
                                LineNo = at + 1,
                                Amount = share,
                            }
                    )
                    .Where((_, at) => covers(at)),
            ],
        };
    }

    private sealed record Played(IReadOnlyList<decimal> Steps, int Points)
    {
        public decimal Total => Steps.Sum();
    }
}
