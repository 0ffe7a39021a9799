using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaymentMethod = BotApp.Commerce.Customers.PaymentMethod;

namespace BotApp.Commerce.Returns;

/// <summary>
/// Exchanges goods for other variants of the same products, or faulty ones for sound ones (flow 11). The new goods are held back at once; the difference is
/// recorded and settled when the old ones are back, or at once where the shop sends first. The receipt's number is the 换货单号.
/// </summary>
public sealed class ExchangeDesk(QuoteBook book, CurrentTerms terms, IOptions<CommerceOptions> options) : Desk<ExchangeWish>(book)
{
    public override string Name => "exchange-goods";

    public override string Prefix => "HH";

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, ExchangeWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        if (
            await db.TrackedAsync(customerId, wish.OrderNumber, cancellationToken) is not { } order
            || await TradeFiles.ReadAsync(db, order, wish.Swaps, cancellationToken) is not { } trades
        )
        {
            return new Plan.No(Refusal.NotFound(wish.OrderNumber));
        }

        var method = await db.MethodAsync(customerId, wish.MethodId, cancellationToken);
        if (wish.MethodId is not null && method is null)
        {
            return new Plan.No(Refusal.NotFound(wish.MethodId));
        }

        var setting = terms.Now;
        var file = await GoodsFiles.ReadAsync(db, order, setting.Now, cancellationToken);
        var hasMeans = await db.PaymentMethods.AnyAsync(row => row.CustomerId == customerId, cancellationToken);
        return Decide(new ExchangeCase(file, wish, trades, setting), trades, new(file, wish, method, setting), hasMeans);
    }

    private Plan Decide(ExchangeCase asked, IReadOnlyList<Trade> trades, ExchangePapers papers, bool hasMeans)
    {
        if (asked.Bars() is { } bar)
        {
            return No(bar, null);
        }

        var rulings = trades.Select(trade => new TradeRuling(trade, asked.Of(trade))).ToList();
        var worst = rulings.Where(one => one.Ruling.Verdict != Verdict.Accept).OrderBy(one => one.Ruling.Verdict).FirstOrDefault();
        return worst is not null ? No(worst.Ruling, worst.Trade.Line)
            : ExchangeCase.OfMeans(
                rulings.Sum(one => one.Difference),
                papers.Method,
                hasMeans,
                papers.Setting.Policy.Refunds.AsksForMeans
            )
                is { } unpaid ? No(unpaid, null)
            : new ExchangeOffer(rulings, papers, options.Value.ReturnAddress.Says).Plan();
    }

    private static Plan.No No(Ruling ruling, OrderLine? line) => new(Refusal.Of(ruling, GoodsWords.Of(ruling, line)));
}

/// <summary>A swap and what was decided about it.</summary>
internal sealed record TradeRuling(Trade Trade, Ruling Ruling)
{
    public decimal Difference => ExchangeCase.Difference(Ruling);
}

/// <summary>What an exchange is decided on.</summary>
internal sealed record ExchangePapers(GoodsFile File, ExchangeWish Wish, PaymentMethod? Method, Setting Setting);
