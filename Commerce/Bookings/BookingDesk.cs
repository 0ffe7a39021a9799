using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Bookings;

/// <summary>
/// Arranges visits of technicians (flow 21): install, repair, maintain, change, cancel, and what goes wrong with one. The fee is told before; a slot is taken by
/// whoever commits first.
/// </summary>
public sealed class BookingDesk(QuoteBook book, IDbContextFactory<ShopDb> shop, CurrentTerms terms) : Desk<VisitWish>(book)
{
    public override string Name => "book-visit";

    public override string Prefix => "YY";

    /// <summary>The shopper's visits, latest first, technicians masked.</summary>
    public async Task<IReadOnlyList<BookingView>> ListAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var bookings = await db
            .Bookings.AsNoTracking()
            .Where(booking => booking.CustomerId == customerId)
            .OrderByDescending(booking => booking.From)
            .ToListAsync(cancellationToken);
        var until = terms.Now.Policy.Bookings.ChangeUntil;
        return bookings.ConvertAll(booking => new BookingView(booking, booking.From - until));
    }

    /// <summary>The free hours for a visit to an order's address, soonest first, at most 20; empty when it is not the shopper's.</summary>
    public async Task<IReadOnlyList<SlotView>> SlotsAsync(
        Shopper shopper,
        string orderNumber,
        BookingKind kind,
        CancellationToken cancellationToken
    )
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        if (await db.TrackedAsync(customerId, orderNumber, cancellationToken) is not { } order)
        {
            return [];
        }

        var (region, now) = (VisitCase.Region(order), terms.Now.Now);
        return await db
            .BookingSlots.Where(slot => slot.Region == region && slot.Kind == kind && slot.From > now && slot.Taken < slot.Capacity)
            .OrderBy(slot => slot.From)
            .Take(20)
            .Select(slot => new SlotView(slot.From, slot.To, slot.Capacity - slot.Taken))
            .ToListAsync(cancellationToken);
    }

    /// <summary>The shopper's articles that a technician installs, of orders that are paid and stand, latest first.</summary>
    public async Task<IReadOnlyList<Article>> ArticlesAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        return await db
            .Orders.Where(order => order.CustomerId == customerId && order.PaidAt != null)
            .Where(order => order.Status != OrderStatus.DepositPaid && order.Status != OrderStatus.Cancelled && order.Status != OrderStatus.Refunded)
            .OrderByDescending(order => order.PlacedAt)
            .SelectMany(order => order.Lines)
            .Where(line => db.Products.Any(product => product.Id == line.ProductId && product.NeedsInstallation))
            .Select(line => new Article(line.OrderNumber, line.No))
            .ToListAsync(cancellationToken);
    }

    /// <summary>When the after-sales term of an article begins and ends; null when it is not the shopper's.</summary>
    public async Task<VisitAnswer?> TermAsync(Shopper shopper, string orderNumber, int lineNo, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var setting = terms.Now;
        var wish = new VisitWish(BookingWish.Term) { OrderNumber = orderNumber, LineNo = lineNo };
        if (await VisitCase.ReadAsync(db, customerId, wish, setting, cancellationToken) is not { } visit)
        {
            return null;
        }

        var ruling = BookingRules.Pack.Decide(visit.Facts, setting);
        return new VisitAnswer(BookingWords.Of(ruling, setting), ruling);
    }

    public override async Task<Plan> PlanAsync(ShopDb db, string customerId, VisitWish wish, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(wish);
        var setting = terms.Now;
        if (await VisitCase.ReadAsync(db, customerId, wish, setting, cancellationToken) is not { } visit)
        {
            return new Plan.No(Refusal.NotFound(wish.BookingNumber ?? wish.OrderNumber ?? string.Empty));
        }

        var ruling = BookingRules.Pack.Decide(visit.Facts, setting);
        return ruling switch
        {
            { Reason: "booked" or "booked-free" } when visit.Facts.VisitAt is not null => new Plan.No(BookingWords.Booked(visit, setting)),
            { Reason: "booked" or "booked-free" or "changed" or "cancelled" or "cancelled-late" } => new VisitPlan(
                visit,
                ruling,
                setting
            ).Plan(),
            { Reason: "cannot-install" or "overcharged" } => new VisitTrouble(visit, ruling, wish, setting).Plan(),
            _ => new Plan.No(Refusal.Of(ruling, BookingWords.Of(ruling, setting))),
        };
    }
}

/// <summary>What holds for an article's visits, and the ruling it comes from.</summary>
public sealed record VisitAnswer(Bilingual Says, Ruling Ruling);

/// <summary>A line of an order, as the thing a technician comes for.</summary>
public sealed record Article(string OrderNumber, int LineNo);
