using System.Text.Json;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Refunds;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Refunds;

/// <summary>Takes the seller's answer to a refund without a return. The first answer counts; told again, it changes nothing.</summary>
public sealed class RefundOnlyWork
{
    private readonly ShopUnit unit;
    private readonly CurrentTerms terms;

    internal RefundOnlyWork(ShopUnit unit, CurrentTerms terms)
    {
        this.unit = unit;
        this.terms = terms;
    }

    /// <summary>Yes with a sum in yuan (null: all that was paid), or no. The refund's number, null when nothing goes back.</summary>
    /// <exception cref="ArgumentException">There is no such question.</exception>
    public Task<string?> AnswerAsync(string ticketNumber, bool agrees, decimal? offers, CancellationToken cancellationToken) =>
        unit.RunAsync(db => OnceAsync(db, ticketNumber, agrees, offers, cancellationToken), _ => false, cancellationToken);

    private async Task<string?> OnceAsync(ShopDb db, string ticketNumber, bool agrees, decimal? offers, CancellationToken cancellationToken)
    {
        var ticket =
            await db.Tickets.FirstOrDefaultAsync(
                ticket => ticket.Number == ticketNumber && ticket.Kind == TicketKind.RefundOnly,
                cancellationToken
            ) ?? throw new ArgumentException("There is no such question to the seller.", nameof(ticketNumber));
        if (ticket.AnsweredAt is not null)
        {
            return await db
                .Refunds.Where(refund => refund.SubjectNumber == ticketNumber)
                .Select(refund => refund.Number)
                .FirstOrDefaultAsync(cancellationToken);
        }

        var order = (await db.TrackedAsync(ticket.CustomerId, ticket.OrderNumber!, cancellationToken))!;
        var pieces = (await AskedForAsync(db, ticketNumber, cancellationToken)).Among(order.All())!;
        var setting = terms.Now;
        var ruling = RefundOnly.Pack.Decide(
            new RefundOnlyFacts
            {
                Stage = RefundStage.Received,
                Paid = pieces.Sum(piece => piece.Paid),
                SellerAgrees = agrees,
                SellerOffers = offers,
            },
            setting
        );
        var writing = new Writing(db, ticket.CustomerId, "refund-only-answer", ticketNumber, setting.Now);
        var number = ruling["refund"] > 0 ? writing.NewNumber("TK") : null;
        if (number is not null)
        {
            await new RefundOnlyPayout(order, pieces, ruling, setting).PayAsync(writing, number, ticketNumber, cancellationToken);
        }

        writing.Replace(ticket, Answered(ticket, ruling, setting));
        return number;
    }

    /// <summary>A no leaves the ticket to the platform's mediation (平台介入).</summary>
    private static Ticket Answered(Ticket ticket, Ruling ruling, Setting setting) =>
        ticket with
        {
            Status = ruling.Verdict == Verdict.Accept ? TicketStatus.Answered : TicketStatus.Escalated,
            AnsweredAt = setting.Now,
            Answer = RefundOnlyWords.Of(ruling, setting).Zh,
            Version = ticket.Version + 1,
        };

    private static async Task<IReadOnlyList<PieceWish>?> AskedForAsync(ShopDb db, string ticketNumber, CancellationToken cancellationToken)
    {
        var details = await db
            .Receipts.Where(receipt => receipt.Number == ticketNumber)
            .Select(receipt => receipt.Details)
            .FirstOrDefaultAsync(cancellationToken);
        return details is null ? null : JsonSerializer.Deserialize<RefundOnlyTold>(details, QuoteJson.Options)?.Pieces;
    }
}
