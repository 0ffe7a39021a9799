using System.Globalization;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;

namespace BotApp.Commerce.Orders;

/// <summary>What urging a late order means: the ticket, or one urge more on it, and the compensation that is due of itself.</summary>
internal sealed class LateShipping(Order order, UrgeShippingFacts facts, Ruling ruling, Ticket? earlier, Setting setting)
{
    private readonly IReadOnlyList<RefundShare> shares = RefundRoute.Split(order.Paid(), ruling["compensation"] ?? 0m);

    private decimal Compensation => shares.Sum(share => share.Amount);

    private DateTimeOffset Due => earlier?.DueAt ?? ruling.Deadline ?? setting.Now;

    private DateTimeOffset Promised => DateTimeOffset.Parse(ruling.Notes["promised"], CultureInfo.InvariantCulture);

    public Plan Plan() =>
        new Plan.Yes
        {
            Subject = order.Number,
            Headline = UrgeShippingWords.Late(order, setting.Says(Due), earlier?.Number),
            Lines = [.. Lines()],
            Amount = Compensation,
            Currency = order.Currency,
            Clauses = [ruling.Clause],
            Basis = $"{ruling.Reason} v{order.Version} {earlier?.Number} v{earlier?.Version}",
            WriteAsync = WriteAsync,
        };

    private IEnumerable<QuoteLine> Lines()
    {
        yield return new QuoteLine("late", UrgeShippingWords.PromisedBy(setting.Says(Promised)));
        yield return new QuoteLine("ticket", UrgeShippingWords.AnsweredWithin(setting.Policy.Service.TicketAnswerWithin.Says()));
        if (Compensation > 0)
        {
            yield return new QuoteLine("compensation", UrgeShippingWords.Compensation, How: Arithmetic());
        }

        foreach (var line in shares.AsLines(setting))
        {
            yield return line;
        }
    }

    private string Arithmetic()
    {
        var rate = setting.Policy.Shipping.LateCompensationRate;
        var earned = string.Create(CultureInfo.InvariantCulture, $"{facts.GoodsPaid.Says()} × {rate * 100m:0.##}%");
        var most = setting.Policy.Shipping.LateCompensationAtMost;
        return facts.GoodsPaid * rate > most && most > 0 ? $"min({earned}, {most.Says()})" : earned;
    }

    private async Task WriteAsync(Writing writing, CancellationToken cancellationToken)
    {
        var ticket = Urge(writing);
        var refund = Compensation > 0 ? writing.NewNumber("TK") : null;
        if (refund is not null)
        {
            var wanted = new RefundOrder(RefundCause.LateShipping, shares, shares.Arrive(setting)) { Subject = ticket };
            await writing.RefundAsync(order, wanted, refund, cancellationToken);
            var paid = order with { Refunded = order.Refunded + Compensation, Version = order.Version + 1 };
            await writing.SaveAsync(order, paid, cancellationToken);
        }

        writing.Audit(order.Number, $"shipping urged, ticket {ticket}, compensation {Compensation.Says()}");
        writing.Tell(new UrgeShippingTold(ticket, refund, Due));
    }

    private string Urge(Writing writing)
    {
        if (earlier is null)
        {
            return writing.OpenTicket(new TicketOrder(TicketKind.UrgeShipping, order.Number, order.Number, null, Due)).Number;
        }

        writing.Replace(earlier, earlier with { Urges = earlier.Urges + 1, Version = earlier.Version + 1 });
        return earlier.Number;
    }
}
