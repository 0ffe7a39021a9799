using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Delivery;

/// <summary>
/// Settles parcels in trouble (flow 5): sent again, exchanged or refunded as the customer chooses and the law allows; the freight is the seller's. Pictures count
/// when they come with the wish or are attached to the order or the waybill. What the scans contradict is not believed unseen.
/// </summary>
public sealed class ParcelTroubleDesk(QuoteBook book, CurrentTerms terms) : Desk<ParcelTroubleWish>(book)
{
    public override string Name => "parcel-trouble";

    public override string Prefix => "BG";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, ParcelTroubleWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var waybills = await OrderQueries.Of(db).WaybillsOf(db, order.Number).ToListAsync(cancellationToken);
        if (Find(waybills, wish) is not { } waybill)
        {
            return new Plan.No(waybills.Count == 0 ? UrgeDeliveryWords.NothingSent : Refusal.NotFound(wish.WaybillNumber ?? order.Number));
        }

        if (await db.EvidenceAsync(customerId, wish.EvidenceIds, cancellationToken) is not { } evidence)
        {
            return new Plan.No(Refusal.NotFound(wish.EvidenceIds[0]));
        }

        var setting = terms.Now;
        var trouble = await ParcelTroubleCase.ReadAsync(db, order, waybill, wish, setting, cancellationToken);
        var open = await db.OpenTicketAsync(customerId, TicketKind.ParcelTrouble, waybill.Number, cancellationToken);
        return trouble is null ? new Plan.No(Refusal.NotFound(waybill.Number)) : Decide(trouble with { Evidence = evidence }, wish, open, setting);
    }

    private static Plan Decide(ParcelTroubleCase trouble, ParcelTroubleWish wish, Ticket? open, Setting setting)
    {
        var ruling = ParcelTrouble.Pack.Decide(trouble.Facts, setting);
        if (ruling.Verdict != Verdict.Accept)
        {
            return new Plan.No(Refusal.Of(ruling, ParcelTroubleWords.Of(ruling, setting)));
        }

        if (ParcelDoubts.Of(trouble, open) is { } doubt)
        {
            return new Plan.No(doubt);
        }

        return ruling.Notes.TryGetValue("remedy", out var remedy)
            ? new ParcelSettlement(trouble, ruling, remedy, wish.Words, setting).Plan()
            : new Plan.No(ParcelTroubleWords.Choose(ruling));
    }

    /// <summary>The one named, else one whose scans fit the trouble, else the last.</summary>
    private static Waybill? Find(List<Waybill> waybills, ParcelTroubleWish wish) =>
        wish.WaybillNumber is { } number
            ? waybills.Find(waybill => waybill.Number == OrderNumbers.Clean(number))
            : waybills.Find(waybill => ParcelDoubts.Fits(waybill, wish.Trouble)) ?? waybills.LastOrDefault();
}
