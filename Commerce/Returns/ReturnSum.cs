using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Law.Returns;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Returns;

/// <summary>
/// What a return gives back: the ruling on the part that goes, over what was given back before, never more than the means of payment can still give. A shortfall
/// (多退少补 the other way) is not collected but settled with later returns of the order, so every sequence of returns ends at the same total.
/// </summary>
internal sealed class ReturnSum
{
    private ReturnSum(GoodsFile file, Going going, Ruling ruling, decimal atMost, decimal freight)
    {
        Ruling = ruling;
        Goods = decimal.Min(ruling["refund"] ?? 0m, decimal.Max(0m, atMost));
        Freight = decimal.Min(freight, decimal.Max(0m, atMost - Goods));
        var lines = file.Order.Lines.Where(line => going.Of(line) > 0).ToList();
        var weights = lines.ConvertAll(line => Ruling[$"line.{PartialCase.Id(line.No)}"] ?? Goods);
        var parts = lines.Count == 0 ? [] : Money.Split(Goods, weights);
        Lines = lines.Zip(parts).ToDictionary(pair => pair.First.No, pair => pair.Second);
    }

    public Ruling Ruling { get; }

    /// <summary>What of the price of the goods comes back.</summary>
    public decimal Goods { get; }

    /// <summary>The freight of the way out, given back when all of an order goes back for faults.</summary>
    public decimal Freight { get; }

    /// <summary>The goods' sum by the lines that go.</summary>
    public IReadOnlyDictionary<int, decimal> Lines { get; }

    public decimal Refund => Goods + Freight;

    /// <param name="file">The order and its returns.</param>
    /// <param name="before">The returns that count as earlier ones.</param>
    /// <param name="promised">Yuan of earlier returns not given back yet.</param>
    public static ReturnSum Of(GoodsFile file, ReturnPart part, IReadOnlyList<ReturnRequest> before, decimal promised, Setting setting)
    {
        var order = file.Order;
        var facts = PartialCase.Of(order, part.Going) with
        {
            Faulty = part.IsFault,
            RefundedBefore = before.Sum(request => request.Refund) + order.Lines.Sum(line => Protected(file, line, part.Going)),
            Gifts =
            [
                .. order
                    .GiftsDue(part.Going)
                    .Select(gift => new Gift(gift.Name.Zh, !part.MissingGifts.Contains(gift.No), gift.AnnouncedPrice)),
            ],
        };
        var everything = order.Lines.All(part.Going.Completes) && part.IsFault && before.All(request => request.IsSellersDoing());
        return new ReturnSum(
            file,
            part.Going,
            PartialRefund.Pack.Decide(facts, setting),
            order.Paid().Sum(paid => paid.Left) - promised,
            everything ? order.Freight : 0m
        );
    }

    /// <summary>What price protection gave for the pieces of a line that are gone: it is part of what was paid back for them.</summary>
    private static decimal Protected(GoodsFile file, OrderLine line, Going going)
    {
        var given = file.Protections.Where(claim => claim.LineNo == line.No).Sum(claim => claim.Amount);
        return Money.Round(given * (going.Before(line) + going.Of(line)) / line.Quantity);
    }
}

/// <summary>What goes back, whether for a fault, and which gifts do not come along.</summary>
internal sealed record ReturnPart(Going Going, bool IsFault, IReadOnlyCollection<int> MissingGifts);
