using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Delivery;

/// <summary>A parcel in trouble as the rules see it, with the records that are changed when it is settled.</summary>
internal sealed record ParcelTroubleCase(Order Order, Waybill Waybill, IReadOnlyList<Piece> Affected, ParcelTroubleFacts Facts)
{
    /// <summary>What the wish brings along; it is attached to what is written.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    /// <summary>Null when the pieces named do not lie in the parcel.</summary>
    public static async Task<ParcelTroubleCase?> ReadAsync(
        ShopDb db,
        Order order,
        Waybill waybill,
        ParcelTroubleWish wish,
        Setting setting,
        CancellationToken cancellationToken
    )
    {
        var inside = Inside(order, waybill);
        if (wish.Pieces.Among(inside) is not { Count: > 0 } affected)
        {
            return null;
        }

        var signed = waybill.SignedAt();
        var facts = new ParcelTroubleFacts
        {
            Trouble = Kind(wish.Trouble, signed),
            Paid = inside.Sum(piece => piece.Paid),
            PaidForAffected = affected.Sum(piece => piece.Paid),
            FreightPaid = IsWholeOrder(order, inside) && order.Refunded < order.Total ? order.Freight : 0m,
            SignedAt = signed,
            LastScanAt = waybill.Traces.Count > 0 ? waybill.Traces[^1].At : waybill.ShippedAt,
            Proof = waybill.Proof(),
            ConsentedToHandOver = await db.ConsentedAsync(
                order.CustomerId,
                ConsentPurpose.HandOver,
                signed ?? setting.Now,
                cancellationToken
            ),
            HasPhotos = wish.EvidenceIds.Count > 0 || await HasPhotosAsync(db, order, waybill, cancellationToken),
            BuyerChoseCarrier = order.BuyerChoseCarrier,
            Wants = wish.Wants,
            InStock = await IsInStockAsync(db, affected, cancellationToken),
            SafetyRisk = wish.SafetyRisk,
            OnRiskList = await db.IsOnRiskListAsync(order.CustomerId, setting.Now, cancellationToken),
        };
        return new ParcelTroubleCase(order, waybill, affected, facts);
    }

    /// <summary>What is signed for is not lost on the road.</summary>
    private static ParcelTroubleKind Kind(ParcelTroubleKind told, DateTimeOffset? signed) =>
        told == ParcelTroubleKind.Lost && signed is not null ? ParcelTroubleKind.SignedNotReceived : told;

    private static IReadOnlyList<Piece> Inside(Order order, Waybill waybill) =>
        [
            .. waybill
                .Items.Select(item => (Line: order.Lines.FirstOrDefault(line => line.No == item.LineNo), item.Quantity))
                .Where(pair => pair.Line is not null)
                .Select(pair => new Piece(pair.Line!, int.Min(pair.Quantity, pair.Line!.Quantity))),
        ];

    private static bool IsWholeOrder(Order order, IReadOnlyList<Piece> inside) =>
        order.Lines.Sum(line => line.Quantity) == inside.Sum(piece => piece.Quantity);

    private static Task<bool> HasPhotosAsync(ShopDb db, Order order, Waybill waybill, CancellationToken cancellationToken) =>
        db.Evidence.AnyAsync(
            evidence =>
                evidence.CustomerId == order.CustomerId
                && (evidence.SubjectNumber == order.Number || evidence.SubjectNumber == waybill.Number),
            cancellationToken
        );

    private static async Task<bool> IsInStockAsync(ShopDb db, IReadOnlyList<Piece> pieces, CancellationToken cancellationToken)
    {
        var skus = pieces.Select(piece => piece.Line.Sku).ToArray();
        var variants = await db.Variants.Where(variant => skus.Contains(variant.Sku)).ToListAsync(cancellationToken);
        return pieces
            .GroupBy(piece => piece.Line.Sku, StringComparer.Ordinal)
            .All(group => variants.Find(variant => variant.Sku == group.Key)?.Stock >= group.Sum(piece => piece.Quantity));
    }
}
