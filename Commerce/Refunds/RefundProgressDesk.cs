using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Refunds;

/// <summary>Says where money on its way back is (flow 13): by the number of a refund, a return or an order. Writes nothing.</summary>
public sealed class RefundProgressDesk(IDbContextFactory<ShopDb> shop, CurrentTerms terms)
{
    /// <summary>Every refund and open return that number stands for, newest first.</summary>
    public async Task<RefundAnswer> FindAsync(Shopper shopper, string number, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new RefundAnswer.SignInFirst();
        }

        var clean = number.Trim().ToUpperInvariant();
        var order = OrderNumbers.Clean(number);
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var refunds = await db
            .Refunds.AsNoTracking()
            .Where(row => row.CustomerId == customerId)
            .Where(row => row.Number == clean || row.SubjectNumber == clean || row.OrderNumber == order)
            .Include(row => row.Parts.OrderBy(part => part.No))
            .Include(row => row.Steps.OrderBy(step => step.No))
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        var subjects = refunds.Select(refund => refund.SubjectNumber).ToArray();
        var returns = await db
            .ReturnRequests.AsNoTracking()
            .Where(row => row.CustomerId == customerId)
            .Where(row => row.Number == clean || row.OrderNumber == order || subjects.Contains(row.Number))
            .ToListAsync(cancellationToken);
        var kept = await db
            .Orders.AsNoTracking()
            .Include(row => row.Payments.OrderBy(payment => payment.No))
            .FirstOrDefaultAsync(row => row.CustomerId == customerId && row.Number == order, cancellationToken);
        var views = Views(refunds, returns, kept);
        return views.Count > 0 ? new RefundAnswer.Found(await WithTicketsAsync(db, customerId, views, cancellationToken))
            : kept is null ? new RefundAnswer.NoSuchNumber(number)
            : new RefundAnswer.Nothing(kept.Number);
    }

    /// <summary>The order whose money is likely asked about: that of the latest refund or return under way, else of the latest at all; null when there is none.</summary>
    public async Task<string?> LikelyAsync(Shopper shopper, CancellationToken cancellationToken)
    {
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return null;
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var refunds = await db
            .Refunds.AsNoTracking()
            .Where(row => row.CustomerId == customerId && row.OrderNumber != "")
            .Select(row => new { row.OrderNumber, row.CreatedAt, HasEnded = row.ArrivedAt != null })
            .ToListAsync(cancellationToken);
        var returns = await db
            .ReturnRequests.AsNoTracking()
            .Where(row => row.CustomerId == customerId)
            .Select(row => new { row.OrderNumber, row.CreatedAt, HasEnded = row.Status == ReturnStatus.Refunded || row.Status == ReturnStatus.Closed })
            .ToListAsync(cancellationToken);
        return refunds
            .Concat(returns)
            .OrderBy(asked => asked.HasEnded)
            .ThenByDescending(asked => asked.CreatedAt)
            .Select(asked => asked.OrderNumber)
            .FirstOrDefault();
    }

    private static async Task<IReadOnlyList<RefundView>> WithTicketsAsync(
        ShopDb db,
        string customerId,
        List<RefundView> views,
        CancellationToken cancellationToken
    )
    {
        var tickets = await db
            .Tickets.AsNoTracking()
            .Where(ticket => ticket.CustomerId == customerId && ticket.Kind == TicketKind.RefundOverdue)
            .ToListAsync(cancellationToken);
        return views.ConvertAll(view => view with { TicketNumber = tickets.Find(ticket => ticket.Subject == view.Number)?.Number });
    }

    private List<RefundView> Views(List<Refund> refunds, List<ReturnRequest> returns, Order? order)
    {
        var setting = terms.Now;
        var paid = refunds.Select(refund => RefundViews.Of(refund, returns.Find(back => back.Number == refund.SubjectNumber), setting));
        var waiting = returns
            .Where(back => refunds.TrueForAll(refund => refund.SubjectNumber != back.Number) && back.Status != ReturnStatus.Refunded)
            .Select(back => RefundViews.Of(back, order?.Payments.Select(payment => payment.Method).FirstOrDefault() ?? default, setting));
        var views = paid.Concat(waiting).OrderByDescending(view => view.Nodes[0].At).ToList();
        return views.Count == 0 && order is { Refunded: > 0 } ? [RefundViews.Of(order, setting)] : views;
    }
}
