using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Delivery;

/// <summary>What settling a parcel's trouble means: money back, or the goods again under a ticket.</summary>
internal sealed class ParcelSettlement(ParcelTroubleCase trouble, Ruling ruling, string remedy, string? words, Setting setting)
{
    private readonly IReadOnlyList<RefundShare> shares =
        remedy == "refund" ? RefundRoute.Split(trouble.Order.Paid(), (ruling["refund"] ?? 0m) + (ruling["freight"] ?? 0m)) : [];

    private Order Order => trouble.Order;

    private DateTimeOffset Due => setting.Now + setting.Policy.Service.TicketAnswerWithin;

    private decimal Sum => shares.Sum(share => share.Amount);

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = Order.Number,
            Headline = ParcelTroubleWords.Headline(ruling, remedy),
            Lines = [.. trouble.Affected.Select(Line), .. FreightLine(), .. shares.AsLines(setting)],
            Amount = Sum,
            Currency = Order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} {remedy} v{Order.Version} {trouble.Waybill.Number} {trouble.Waybill.Traces.Count}",
            WriteAsync = remedy == "refund" ? RefundAsync : ResendAsync,
        };

    private QuoteLine Line(Piece piece) =>
        new(
            $"{remedy}.line{piece.Line.No}",
            ParcelTroubleWords.Piece(remedy, piece),
            How: remedy == "refund" ? $"{piece.Line.Amount.Says()} × {piece.Quantity} / {piece.Line.Quantity}" : ""
        );

    private IEnumerable<QuoteLine> FreightLine() =>
        remedy == "refund" && ruling["freight"] is { } freight
            ? [new QuoteLine("freight", ParcelTroubleWords.FreightBack, How: $"+ {freight.Says()}")]
            : [new QuoteLine("freight", ParcelTroubleWords.SellersFreight)];

    private async Task RefundAsync(Writing writing, CancellationToken cancellationToken)
    {
        var number = writing.NewNumber("TK");
        var cause = trouble.Facts.NothingArrived ? RefundCause.Lost : RefundCause.RefundOnly;
        var wanted = new RefundOrder(cause, shares, shares.Arrive(setting)) { Subject = writing.ReceiptNumber };
        await writing.RefundAsync(Order, wanted, number, cancellationToken);
        writing.Refunded(trouble.Affected, ruling["refund"] ?? 0m);
        writing.Attach(trouble.Evidence, number);
        await writing.SaveAsync(Order, Order.GivenBack(Sum, writing.Now), cancellationToken);
        writing.Audit(trouble.Waybill.Number, $"parcel trouble {ruling.Reason}: refund {Sum.Says()}");
        writing.Tell(new ParcelTroubleTold(TicketNumber: null, number, shares.Arrive(setting)));
    }

    private async Task ResendAsync(Writing writing, CancellationToken cancellationToken)
    {
        var ticket = writing.OpenTicket(
            new TicketOrder(TicketKind.ParcelTrouble, Order.Number, trouble.Waybill.Number, words, Due) { Owner = "warehouse" }
        );
        var pieces = trouble.Affected.Select(piece => new PieceWish(piece.Line.No, piece.Quantity)).ToList();
        await TakeStockAsync(writing, cancellationToken);
        writing.Attach(trouble.Evidence, ticket.Number);
        writing.FollowUp(
            FollowUps.Resend,
            new ParcelResend(ticket.Number, Order.Number, trouble.Waybill.Number, FetchFirst: remedy == "exchange", pieces)
        );
        writing.Audit(trouble.Waybill.Number, $"parcel trouble {ruling.Reason}: {remedy}");
        writing.Tell(new ParcelTroubleTold(ticket.Number, RefundNumber: null, Due));
    }

    /// <summary>The pieces are set aside now, so that nobody else buys them.</summary>
    private async Task TakeStockAsync(Writing writing, CancellationToken cancellationToken)
    {
        foreach (var group in trouble.Affected.GroupBy(piece => piece.Line.Sku, StringComparer.Ordinal))
        {
            await writing.TakeAsync(group.Key, group.Sum(piece => piece.Quantity), cancellationToken);
        }
    }
}
