using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Payments;

/// <summary>
/// Payments that went wrong (flow 24). Asked whatever, it looks by itself whether too much came in and offers it back; else it says in plain words why the last
/// attempt failed. A payment the customer did not make is stopped at once, see <see cref="StopLossAsync"/>.
/// </summary>
public sealed class PaymentTroubleDesk(QuoteBook book, CurrentTerms terms) : Desk<PaymentTroubleWish>(book)
{
    public override string Name => "payment-trouble";

    /// <summary>Money back and stopped losses carry the letters of refunds.</summary>
    public override string Prefix => "TK";

    /// <summary>
    /// 盗刷: in one call and without asking back, since every minute counts (电子商务法 57): open attempts are closed, the payment system is asked to stop the
    /// loss, a person has a ticket due now. The receipt is the proof; its details name the ticket and that a person takes over. Again: the refusal says that a
    /// person is on it.
    /// </summary>
    public async Task<CommitAnswer> StopLossAsync(
        Shopper shopper,
        string orderNumber,
        string? words,
        string requestKey,
        CancellationToken cancellationToken
    ) =>
        await QuoteAsync(shopper, new(orderNumber, PaymentQuestion.Unauthorised, words), cancellationToken) switch
        {
            QuoteAnswer.Offered(var quote) => await CommitAsync(shopper, quote, requestKey, cancellationToken),
            QuoteAnswer.Refused(var refusal) => new CommitAnswer.Refused(refusal),
            _ => throw new InvalidOperationException("A quote is offered or refused."),
        };

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, PaymentTroubleWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var setting = terms.Now;
        var intents = await db.IntentsAsync(order, cancellationToken);
        var charges = await db.ChargesAsync(order, intents, cancellationToken);
        var facts = PaymentCase.Of(order, wish.Asks, charges) with { GatewayCode = LastCode(intents) };
        var ruling = PaymentTrouble.Pack.Decide(facts, setting);
        return ruling.Reason switch
        {
            "unauthorised" when await db.LossTicketAsync(order, cancellationToken) is { } ticket => new Plan.No(Watched(ruling, ticket)),
            "unauthorised" => new StoppedLoss(order, intents, ruling, setting, wish.Words).Plan(),
            "double-charge" => new ExtraCharge(order, charges, ruling, setting).Plan(),
            _ => new Plan.No(PaymentWords.No(ruling)),
        };
    }

    /// <summary>Of the latest attempt, when it failed.</summary>
    private static string LastCode(IReadOnlyList<PaymentIntent> intents) =>
        intents is [.., { Status: IntentStatus.Failed, GatewayCode: { } code }] ? code : "";

    private static Refusal Watched(Ruling ruling, string ticket) => Refusal.Of(ruling, PaymentWords.Frozen(ticket));
}
