using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Prices;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;

namespace BotApp.Commerce.Prices;

/// <summary>
/// 价保 (flow 15): pays the difference back when what was bought has become cheaper. Both prices are the shop's own records; lines that do not count are named
/// with the reason beside those that do. The receipt's number is the 退款单号.
/// </summary>
public sealed class PriceProtectionDesk(QuoteBook book, CurrentTerms terms) : Desk<PriceProtectionWish>(book)
{
    public override string Name => "price-protection";

    public override string Prefix => "JB";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, PriceProtectionWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order)
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        if (order.PaidAt is not { } paidAt)
        {
            return No(Ruling.Refuse("not-paid", OrderRules.BeforePayment, Alternative.Cancel, Alternative.Reorder));
        }

        var setting = terms.Now;
        var priced = await db.PricedAsync(order, setting, cancellationToken);
        var wished = priced.Where(line => wish.LineNos.Count == 0 || wish.LineNos.Contains(line.Line.No)).ToList();
        if (wished.Count == 0 || wish.LineNos.Except(priced.Select(line => line.Line.No)).Any())
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var decided = wished.ConvertAll(line => new DecidedPrice(
            line,
            PriceProtection.Pack.Decide(line.Facts(paidAt, wish.FromPicture), setting)
        ));
        return decided.Exists(price => price.Refund > 0)
            ? new PriceRefund(order, decided, setting).Plan()
            : No(decided.Find(price => price.Ruling.Verdict == Verdict.Human)?.Ruling ?? decided[0].Ruling);
    }

    private static Plan.No No(Ruling ruling) => new(Refusal.Of(ruling, PriceProtectionWords.Of(ruling)));
}
