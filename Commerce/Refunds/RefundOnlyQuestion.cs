using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Refunds;

/// <summary>The seller is asked whether goods received are refunded without going back: a ticket with a deadline, no sum, no promise.</summary>
internal sealed class RefundOnlyQuestion(Order order, IReadOnlyList<Piece> pieces, Ruling ruling, Setting setting, string? reason)
{
    private DateTimeOffset Due => ruling.Deadline ?? setting.Now;

    /// <summary>Attached to what is written.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = RefundOnlyWords.SellerIsAsked(setting.Says(Due)),
            Lines =
            [
                .. pieces.Select(piece => new QuoteLine($"goods.line{piece.Line.No}", RefundOnlyWords.Piece(piece))),
                new QuoteLine("seller", RefundOnlyWords.SellerAnswers(setting.Policy.Refunds.SellerAnswersWithin.Says())),
            ],
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order.Version}",
            WriteAsync = WriteAsync,
        };

    private Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        var ticket = writing.OpenTicket(
            new TicketOrder(TicketKind.RefundOnly, order.Number, order.Number, reason, Due) { Owner = "seller" }
        );
        writing.Attach(Evidence, ticket.Number);
        writing.Audit(order.Number, $"refund without return put to the seller, ticket {ticket.Number}");
        writing.Tell(new RefundOnlyTold(RefundNumber: null, ticket.Number, Due, pieces.AsWishes()));
        return Task.CompletedTask;
    }
}
