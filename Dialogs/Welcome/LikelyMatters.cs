using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Commerce;
using BotApp.Commerce.Bookings;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Commerce.Quotes;
using BotApp.Dialogs.Orders;
using BotApp.Recognizers.Intents;

namespace BotApp.Dialogs.Welcome;

/// <summary>
/// 猜你想问: what a customer likely came for, read from how their own orders stand: what is late, what money is under way or can be had, which invoice is missing,
/// what must be paid, what will soon be repaired free no more.
/// The most pressing first, at most four; nothing for a guest.
/// </summary>
public sealed class LikelyMatters(
    OrderDesk orders,
    PresaleDesk presale,
    LateInvoiceDesk invoices,
    PriceProtectionDesk protection,
    EndingTermDesk guarantees,
    ShopClock clock
)
{
    private const int Most = 4;
    private const int Looked = 10;

    /// <summary>Price protection is reckoned for so many orders; each costs a quote.</summary>
    private const int Reckoned = 3;

    private static readonly TimeSpan Protected = TimeSpan.FromDays(30);

    /// <summary>So long before the end of its guarantee an article is spoken of.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    public async Task<IReadOnlyList<CardButton>> OfAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        var recent = await orders.RecentAsync(shopper, Looked, cancellationToken);
        var matters = recent.Select(Matter).OfType<(int Rank, CardButton Button)>().ToList();
        matters.AddRange(await BalancesAsync(shopper, recent, cancellationToken));
        matters.AddRange((await invoices.OfAsync(shopper, cancellationToken)).Select(late => (4, Missing(late))));
        matters.AddRange(await PriceFallsAsync(shopper, recent, cancellationToken));
        matters.AddRange((await guarantees.WithinAsync(shopper, Soon, cancellationToken)).Select(ending => (7, Ending(ending))));
        return [.. matters.OrderBy(matter => matter.Rank).Take(Most).Select(matter => matter.Button)];
    }

    /// <summary>What the order alone tells; the lower the rank, the more pressing.</summary>
    private static (int, CardButton)? Matter(OrderView view) =>
        (view.Problem, view.Order.Status) switch
        {
            (OrderProblem.LateToShip, _) => (0, Button(WelcomeTexts.Late, view, Intent.UrgeShip)),
            (OrderProblem.ParcelTrouble, _) => (1, Button(WelcomeTexts.Trouble, view, Intent.Logistics)),
            (_, OrderStatus.Returning) => (2, Button(WelcomeTexts.RefundDue, view, Intent.RefundStatus)),
            (_, OrderStatus.Unpaid) => (6, Button(WelcomeTexts.Unpaid, view, Intent.PaymentIssue, "pay")),
            _ => null,
        };

    private async Task<IEnumerable<(int, CardButton)>> BalancesAsync(
        Shopper shopper,
        IReadOnlyList<OrderView> recent,
        CancellationToken cancellationToken
    )
    {
        var due = new List<(int, CardButton)>();
        foreach (var view in recent.Where(view => view.Order.Status == OrderStatus.DepositPaid))
        {
            if (await presale.ReadAsync(shopper, view.Order.Number, cancellationToken) is PresaleAnswer.Known(var stand) && IsOpen(stand))
            {
                due.Add((3, Button(WelcomeTexts.BalanceOpen, view, Intent.PaymentIssue, "balance")));
            }
        }

        return due;
    }

    private bool IsOpen(PresaleView stand) => stand.BalancePaidAt is null && clock.Now >= stand.BalanceFrom && clock.Now <= stand.BalanceUntil;

    private async Task<IEnumerable<(int, CardButton)>> PriceFallsAsync(
        Shopper shopper,
        IReadOnlyList<OrderView> recent,
        CancellationToken cancellationToken
    )
    {
        var fallen = new List<(int, CardButton)>();
        var paid = recent.Where(view => view.Order.PaidAt is { } at && clock.Now - at < Protected && view.Order.Status < OrderStatus.Cancelled);
        foreach (var view in paid.Take(Reckoned))
        {
            var quote = await protection.QuoteAsync(shopper, new PriceProtectionWish(view.Order.Number, []), cancellationToken);
            if (quote is QuoteAnswer.Offered)
            {
                fallen.Add((5, Button(WelcomeTexts.PriceFell, view, Intent.PriceProtection)));
            }
        }

        return fallen;
    }

    private static CardButton Missing(LateInvoice late) =>
        new(WelcomeTexts.InvoiceMissing.With(Name(late.Name)), new CardCommand(Intent.Invoice, late.OrderNumber, SubIntent.FindInvoice));

    private CardButton Ending(EndingTerm ending) =>
        new(
            WelcomeTexts.GuaranteeEnds.With(Name(ending.Name), Moments.DayOf(ending.Until, clock)),
            new CardCommand(
                Intent.WarrantyRepair,
                ending.Article.OrderNumber,
                SubIntent.Guarantee,
                LineChoice.Slot,
                ending.Article.LineNo.ToString(CultureInfo.InvariantCulture)
            )
        );

    private static CardButton Button(string pattern, OrderView view, string intent, string? detail = null) =>
        new(pattern.With(Name(view.Order.Lines[0].Name)), new CardCommand(intent, view.Order.Number, detail));

    private static string Name(Bilingual name) => name.In(CultureInfo.CurrentUICulture);
}
