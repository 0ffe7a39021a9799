using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Service;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Service;

/// <summary>
/// Hears complaints (flow 25): each gets a ticket with an owner and a time, nothing is admitted, and no sum is named that law or shop does not name. Grave words
/// are refused with <see cref="Refusal.NeedsHuman"/>, so that a person takes over in the same turn; with <see cref="ComplaintAsk.HandedOver"/> that person's
/// ticket is opened.
/// </summary>
public sealed class ComplaintDesk(QuoteBook book, IDbContextFactory<ShopDb> shop, CurrentTerms terms) : Desk<ComplaintAsk>(book)
{
    public override string Name => "complain";

    public override string Prefix => "TS";

    /// <summary>What the law says to a question (who has to prove, how 12315 works, what compensation there is) without opening anything.</summary>
    public async Task<ComplaintAnswer> ExplainAsync(Shopper shopper, ComplaintAsk ask, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ask);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var order =
            shopper is Shopper.SignedIn(var customerId) && ask.OrderNumber is not null
                ? await db.TrackedAsync(customerId, ask.OrderNumber, cancellationToken)
                : null;
        var setting = terms.Now;
        var ruling = ComplaintRules.Pack.Decide(await ComplaintCase.OfAsync(db, ask, order, cancellationToken), setting);
        return new ComplaintAnswer(ComplaintWords.Explain(ruling, setting), ruling);
    }

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, ComplaintAsk wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var order = wish.OrderNumber is null ? null : await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken);
        if (wish.OrderNumber is not null && (order is null || (wish.LineNo is { } no && order.Lines.All(line => line.No != no))))
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var setting = terms.Now;
        var ruling = ComplaintRules.Pack.Decide(await ComplaintCase.OfAsync(db, wish, order, cancellationToken), setting);
        return ruling switch
        {
            { Verdict: Verdict.Refuse } => new Plan.No(Refusal.Of(ruling, ComplaintWords.Explain(ruling, setting))),
            { Verdict: Verdict.Human, Deadline: not null } when !wish.HandedOver => new Plan.No(
                Refusal.Of(ruling, ComplaintWords.Explain(ruling, setting))
            ),
            { Reason: "goodwill" } when order is null => new Plan.No(ComplaintWords.WhichOrder(ruling)),
            { Reason: "goodwill" } when await WasGivenAsync(db, order.Number, cancellationToken) => new Plan.No(
                ComplaintWords.GivenBefore(ruling)
            ),
            _ => new ComplaintFile(wish, order, ruling, setting).Plan(customerId),
        };
    }

    /// <summary>A gesture is made once an order; further ones are a person's.</summary>
    private static Task<bool> WasGivenAsync(ShopDb db, string orderNumber, CancellationToken cancellationToken) =>
        db.Refunds.AnyAsync(refund => refund.OrderNumber == orderNumber && refund.Cause == RefundCause.Compensation, cancellationToken);
}

/// <summary>What the law says, and the ruling it comes from.</summary>
public sealed record ComplaintAnswer(Bilingual Says, Ruling Ruling);
