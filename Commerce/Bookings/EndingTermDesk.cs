using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Bookings;

/// <summary>Finds what a shopper bought whose 三包 term ends soon, on the day <see cref="BookingDesk.TermAsync"/> names for it.</summary>
public sealed class EndingTermDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    /// <summary>Older purchases than these are not looked through.</summary>
    private const int Looked = 100;

    /// <summary>The shopper's articles whose term ends within that time from now, soonest first; empty for a guest.</summary>
    public async Task<IReadOnlyList<EndingTerm>> WithinAsync(Shopper shopper, TimeSpan time, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return [];
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var setting = terms.Now;
        var bought = (await BoughtAsync(db, customerId, cancellationToken)).FindAll(one => MayEnd(one.Line, setting, time));
        if (bought.Count == 0)
        {
            return [];
        }

        string[] orders = [.. bought.Select(one => one.Line.Article.OrderNumber).Distinct(StringComparer.Ordinal)];
        var records = await TermRecords.ReadAsync(db, orders, cancellationToken);
        return
        [
            .. bought
                .Select(one => End(records, one.Line, setting) is { } end ? new EndingTerm(one.Line.Article, one.Name, end) : null)
                .OfType<EndingTerm>()
                .Where(one => one.Until >= setting.Now && one.Until <= setting.Now + time)
                .OrderBy(one => one.Until),
        ];
    }

    /// <summary>Goods under 三包 that the customer has received and kept, latest first.</summary>
    private static async Task<List<(TermLine Line, Bilingual Name)>> BoughtAsync(ShopDb db, string customerId, CancellationToken cancellationToken)
    {
        var rows = await db
            .Orders.AsNoTracking()
            .Where(order => order.CustomerId == customerId && (order.Status == OrderStatus.Delivered || order.Status == OrderStatus.Completed))
            .SelectMany(order => order.Lines, (order, line) => new { order.PlacedAt, order.PaidAt, Line = line })
            .Where(row => row.Line.ReturnedQuantity < row.Line.Quantity)
            .Join(
                db.Products.Where(product => product.GuaranteeMonths > 0),
                row => row.Line.ProductId,
                product => product.Id,
                (row, product) => new { row.PlacedAt, row.PaidAt, row.Line, product.GuaranteeMonths, product.NeedsInstallation }
            )
            .OrderByDescending(row => row.PlacedAt)
            .ThenBy(row => row.Line.No)
            .Take(Looked)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row =>
            (
                new TermLine(
                    new Article(row.Line.OrderNumber, row.Line.No),
                    row.PaidAt,
                    row.Line.InstalledAt,
                    row.GuaranteeMonths,
                    row.NeedsInstallation
                ),
                row.Line.Name
            )
        );
    }

    /// <summary>No term begins before it is paid for, and what prolongs one (invoice, exchange, repair) seldom doubles it: the rest need not be looked at.</summary>
    private static bool MayEnd(TermLine line, Setting setting, TimeSpan time)
    {
        var term = TimeSpan.FromDays(TermRecords.TermDays(line.GuaranteeMonths, setting));
        var age = setting.Now - (line.InstalledAt ?? line.PaidAt ?? setting.Now);
        return age >= term - time - TimeSpan.FromDays(1) && age <= 2 * term;
    }

    private static DateTimeOffset? End(TermRecords records, TermLine line, Setting setting)
    {
        var ruling = BookingRules.Pack.Decide(records.Fill(new BookingFacts { Wish = BookingWish.Term }, line, setting), setting);
        return ruling.Verdict == Verdict.Accept ? ruling.Deadline : null;
    }
}

/// <summary>An article whose term ends, and the last instant of it.</summary>
public sealed record EndingTerm(Article Article, Bilingual Name, DateTimeOffset Until);
