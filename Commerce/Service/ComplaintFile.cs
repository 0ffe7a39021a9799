using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;

namespace BotApp.Commerce.Service;

/// <summary>A complaint put on file: its ticket, and the gesture where the shop makes one of itself.</summary>
internal sealed class ComplaintFile(ComplaintAsk ask, Order? order, Ruling ruling, Setting setting)
{
    private readonly IReadOnlyList<RefundShare> shares =
        order is not null && ruling.Reason == "goodwill" ? RefundRoute.Split(order.Paid(), ruling["compensation"] ?? 0m) : [];

    private bool IsForAPerson => ruling.Verdict == Verdict.Human;

    private DateTimeOffset Due => ruling.Deadline ?? setting.Now + setting.Policy.Service.ComplaintAnswerWithin;

    private string Owner => ruling.Notes.TryGetValue("owner", out var owner) ? owner : "service";

    private decimal Sum => shares.Sum(share => share.Amount);

    public Plan Plan(string customerId) =>
        new Plan.Yes
        {
            Subject = order?.Number ?? customerId,
            Headline = ComplaintWords.Headline(ruling, setting.Says(Due)),
            Lines =
            [
                new QuoteLine("ticket", ComplaintWords.AnsweredWithin(setting.Policy.Service.ComplaintAnswerWithin.Says())),
                .. ComplaintWords.Claimed(ruling),
                .. shares.AsLines(setting),
            ],
            Amount = Sum,
            Currency = order?.Currency ?? Prices.Money.Cny,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order?.Version}",
            WriteAsync = WriteAsync,
        };

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        var ticket = writing.OpenTicket(
            new TicketOrder(TicketKind.Complaint, order?.Number, order?.Number ?? writing.ReceiptNumber, ask.Words, Due)
            {
                Status = IsForAPerson ? TicketStatus.Escalated : TicketStatus.Open,
                Cause = ComplaintCase.Counted(ask),
                Owner = Owner,
            }
        );
        var refund = Sum > 0 ? writing.NewNumber("TK") : null;
        if (refund is not null)
        {
            var wanted = new RefundOrder(RefundCause.Compensation, shares, shares.Arrive(setting)) { Subject = ticket.Number };
            await writing.RefundAsync(order!, wanted, refund, cancellationToken);
            var paid = order! with { Refunded = order!.Refunded + Sum, Version = order.Version + 1 };
            await writing.SaveAsync(order, paid, cancellationToken);
        }

        writing.Audit(ticket.Number, $"complaint {ruling.Reason}, cause {ticket.Cause}, owner {Owner}");
        writing.Tell(new ComplaintTold(ticket.Number, Owner, Due, refund));
    }
}
