using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Bookings;

/// <summary>What decides from when and for how long the 三包 terms of some orders' articles run: invoices, exchanges, repairs.</summary>
internal sealed class TermRecords
{
    private const decimal DaysAMonth = 365m / 12m;

    private readonly ILookup<string, DateTimeOffset> invoiced;
    private readonly ILookup<Article, DateTimeOffset> exchanged;
    private readonly ILookup<Article, RepairRecord> repairs;

    private TermRecords(
        ILookup<string, DateTimeOffset> invoiced,
        ILookup<Article, DateTimeOffset> exchanged,
        ILookup<Article, RepairRecord> repairs
    )
    {
        this.invoiced = invoiced;
        this.exchanged = exchanged;
        this.repairs = repairs;
    }

    /// <summary>Three questions, however many the orders.</summary>
    public static async Task<TermRecords> ReadAsync(ShopDb db, string[] orders, CancellationToken cancellationToken)
    {
        var invoices = await db
            .Fapiao.Where(row => orders.Contains(row.OrderNumber) && row.IssuedAt != null)
            .Select(row => new { row.OrderNumber, At = row.IssuedAt!.Value })
            .ToListAsync(cancellationToken);
        var exchanges = await db
            .ExchangeRequests.Where(row => orders.Contains(row.OrderNumber) && row.Status == ExchangeStatus.Done)
            .SelectMany(row => row.Lines, (row, part) => new { row.OrderNumber, part.LineNo, row.CreatedAt })
            .ToListAsync(cancellationToken);
        var repaired = await db
            .RepairRecords.AsNoTracking()
            .Where(record => orders.Contains(record.OrderNumber))
            .ToListAsync(cancellationToken);
        return new(
            invoices.ToLookup(row => row.OrderNumber, row => row.At, StringComparer.Ordinal),
            exchanges.ToLookup(row => new Article(row.OrderNumber, row.LineNo), row => row.CreatedAt),
            repaired.ToLookup(record => new Article(record.OrderNumber, record.LineNo))
        );
    }

    /// <summary>The facts with all in them that a term is reckoned from.</summary>
    public BookingFacts Fill(BookingFacts facts, TermLine line, Setting setting)
    {
        var exchanges = exchanged[line.Article];
        return facts with
        {
            NeedsInstalling = line.NeedsInstallation,
            InvoicedOn = (First(invoiced[line.Article.OrderNumber]) ?? line.PaidAt) is { } bought ? setting.Days.DayOf(bought) : null,
            InstalledAt = line.InstalledAt,
            ExchangedAt = exchanges.Any() ? exchanges.Max() : null,
            TermDays = TermDays(line.GuaranteeMonths, setting),
            RepairDays = repairs[line.Article].Sum(record => Days(record, setting)),
        };
    }

    /// <summary>Days of the term of goods that are guaranteed so many months; 0: as the shop's terms say.</summary>
    public static int TermDays(int months, Setting setting) =>
        (int)Math.Ceiling((months > 0 ? months : setting.Policy.Quality.WarrantyMonths) * DaysAMonth);

    private static DateTimeOffset? First(IEnumerable<DateTimeOffset> times) => times.Order().Cast<DateTimeOffset?>().FirstOrDefault();

    private static int Days(RepairRecord record, Setting setting) =>
        setting.Days.DayOf(record.ReturnedAt ?? setting.Now).DayNumber - setting.Days.DayOf(record.ReceivedAt).DayNumber;
}

/// <summary>A bought article as its term sees it.</summary>
internal sealed record TermLine(Article Article, DateTimeOffset? PaidAt, DateTimeOffset? InstalledAt, int GuaranteeMonths, bool NeedsInstallation)
{
    public static TermLine Of(Order order, OrderLine line, Product? product) =>
        new(
            new Article(order.Number, line.No),
            order.PaidAt,
            line.InstalledAt,
            product?.GuaranteeMonths ?? 0,
            product?.NeedsInstallation ?? false
        );
}
