using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Refunds;

/// <summary>Pieces of an order as the rules of refunds without a return see them.</summary>
internal sealed record RefundOnlyCase(Order Order, IReadOnlyList<Piece> Pieces, RefundOnlyFacts Facts)
{
    /// <summary>What the wish brings along; it is attached to what is written.</summary>
    public IReadOnlyList<Evidence> Evidence { get; private init; } = [];

    /// <summary>With what the wish brings along.</summary>
    public RefundOnlyCase Shown(IReadOnlyList<Evidence> evidence) =>
        evidence.Count == 0 ? this : this with { Evidence = evidence, Facts = Facts with { HasEvidence = true } };

    public static async Task<RefundOnlyCase> ReadAsync(
        ShopDb db,
        Order order,
        IReadOnlyList<Piece> pieces,
        bool notReceived,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var waybills = await OrderQueries.Of(db).WaybillsOf(db, order.Number).ToListAsync(cancellationToken);
        var stage = Stage(order, waybills, notReceived);
        var isWhole = order.Lines.Sum(line => line.Quantity) == pieces.Sum(piece => piece.Quantity);
        var subjects = waybills.Select(waybill => waybill.Number).Append(order.Number).ToArray();
        var facts = new RefundOnlyFacts
        {
            Stage = stage,
            Paid = pieces.Sum(piece => piece.Paid),
            FreightPaid = isWhole && order.Refunded < order.Total ? order.Freight : 0m,
            LastScanAt = waybills.Select(Last).DefaultIfEmpty().Max(),
            PromisedBy = waybills.Select(waybill => waybill.PromisedBy).DefaultIfEmpty().Max(),
            HasEvidence = await db.Evidence.AnyAsync(
                evidence => evidence.CustomerId == order.CustomerId && subjects.Contains(evidence.SubjectNumber),
                cancellationToken
            ),
            Fresh = await IsFreshAsync(db, pieces, cancellationToken),
            SuspectedAbuse = await db.IsOnRiskListAsync(order.CustomerId, setting.Now, cancellationToken),
        };
        return new RefundOnlyCase(order, pieces, facts);
    }

    private static RefundStage Stage(Order order, List<Waybill> waybills, bool notReceived) =>
        order.Status switch
        {
            OrderStatus.ToShip => RefundStage.Unshipped,
            OrderStatus.Delivered or OrderStatus.Completed => notReceived ? RefundStage.SignedNotReceived : RefundStage.Received,
            _ when waybills.Count > 0 && waybills.TrueForAll(IsGoingBack) => RefundStage.Returned,
            _ when waybills.Count > 0 && waybills.TrueForAll(waybill => waybill.SignedAt() is not null) => notReceived
                ? RefundStage.SignedNotReceived
                : RefundStage.Received,
            _ => RefundStage.InTransit,
        };

    private static bool IsGoingBack(Waybill waybill) =>
        waybill.Traces.Any(trace => trace.Event is TraceEvent.Refused or TraceEvent.ReturnStarted or TraceEvent.ReturnedToSender);

    private static DateTimeOffset? Last(Waybill waybill) => waybill.Traces.Count > 0 ? waybill.Traces[^1].At : waybill.ShippedAt;

    private static async Task<bool> IsFreshAsync(ShopDb db, IReadOnlyList<Piece> pieces, CancellationToken cancellationToken)
    {
        var ids = pieces.Select(piece => piece.Line.ProductId).Distinct(StringComparer.Ordinal).ToArray();
        var classes = await db
            .Products.Where(product => ids.Contains(product.Id))
            .Select(product => product.SevenDay)
            .ToListAsync(cancellationToken);
        return classes.Count > 0 && classes.TrueForAll(kind => kind == SevenDayClass.Perishable);
    }
}
