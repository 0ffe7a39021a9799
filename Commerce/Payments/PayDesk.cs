using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Payments;

/// <summary>
/// Pays an unpaid order (flow 24): a new attempt for what is due, by any means; the deposit of a pre-sale first, then its balance. Stored value is taken at once,
/// the payment system is asked for everything else. The receipt's number is the 支付单号.
/// </summary>
public sealed class PayDesk(QuoteBook book, CurrentTerms terms) : Desk<PayWish>(book)
{
    /// <summary>What the rules know an empty gift card by.</summary>
    private const string NotEnough = "NOTENOUGH";

    public override string Name => "pay";

    public override string Prefix => "ZF";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, PayWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        if (await db.LossTicketAsync(order, cancellationToken) is { } ticket)
        {
            return new Plan.No(Refusal.Of(Ruling.Human("frozen", ECommerceLaw.Article57), PaymentWords.Frozen(ticket)));
        }

        if (await Payer.OfAsync(db, customerId, wish, cancellationToken) is not { } payer)
        {
            return new Plan.No(PaymentWords.NoSuchMethod(wish));
        }

        var (setting, due) = (terms.Now, Due.Of(order));
        var intents = await db.IntentsAsync(order, cancellationToken);
        var charges = await db.ChargesAsync(order, intents, cancellationToken);
        var ruling = Decide(order, payer, due, wish, charges, setting);
        return ruling is { Verdict: Verdict.Accept, Reason: not "double-charge" } && (!due.IsBalance || ruling.Reason == BalanceCase.CanPay)
            ? new PaymentPromise(order, payer, due, ruling, setting, intents).Plan()
            : new Plan.No(PaymentWords.No(ruling));
    }

    /// <summary>The rules of payment; for a balance those of pre-sales speak first.</summary>
    private static Ruling Decide(Order order, Payer payer, Due due, PayWish wish, IReadOnlyList<Charged> charges, Setting setting)
    {
        var facts = PaymentCase.Of(order, PaymentCase.Question(payer), charges) with
        {
            Total = due.Amount,
            Charges = due.IsBalance || due.IsDeposit ? [] : [.. charges.Select(charge => charge.Fact)],
            Months = wish.Months,
            PayLaterEligible = payer.File is not null,
            GatewayCode = payer.CanBear(due.Amount) ? "" : NotEnough,
        };
        var ruling = PaymentTrouble.Pack.Decide(facts, setting);
        return due.IsBalance && order.Status == OrderStatus.DepositPaid && ruling.Verdict == Verdict.Accept
            ? BalanceCase.Decide(order, setting)
            : ruling;
    }
}
