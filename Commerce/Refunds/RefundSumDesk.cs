using System.Text.Json;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Sources;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Refunds;

/// <summary>
/// Explains what a refund comes to, line by line (flow 14): as it was agreed to where there is a receipt, else from the order's own sums. Writes nothing.
/// </summary>
public sealed class RefundSumDesk(IDbContextFactory<ShopDb> shop)
{
    /// <summary>About the latest refund or open return of an order.</summary>
    public async Task<RefundSumAnswer> ExplainAsync(Shopper shopper, string orderNumber, CancellationToken cancellationToken)
    {
        var number = OrderNumbers.Clean(orderNumber);
        if (shopper is not Shopper.SignedIn(var customerId))
        {
            return new RefundSumAnswer.NoSuchNumber(number);
        }

        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var order = await db
            .Orders.AsNoTracking()
            .AsSplitQuery()
            .Include(row => row.Lines.OrderBy(line => line.No))
            .Include(row => row.Promotions.OrderBy(promotion => promotion.No))
            .FirstOrDefaultAsync(row => row.Number == number && row.CustomerId == customerId, cancellationToken);
        return order is null ? new RefundSumAnswer.NoSuchNumber(number)
            : await SumAsync(db, order, cancellationToken) is { } sum ? new RefundSumAnswer.Explained(sum)
            : new RefundSumAnswer.Nothing(order.Number);
    }

    private static async Task<RefundSum?> SumAsync(ShopDb db, Order order, CancellationToken cancellationToken)
    {
        var back = await db
            .ReturnRequests.AsNoTracking()
            .Include(row => row.Lines.OrderBy(line => line.LineNo))
            .Where(row => row.OrderNumber == order.Number && row.Status != ReturnStatus.Closed)
            .OrderByDescending(row => row.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        var refund = await db
            .Refunds.AsNoTracking()
            .Where(row => row.OrderNumber == order.Number)
            .OrderByDescending(row => row.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
        var ofReturn = back is not null && (refund is null || refund.SubjectNumber == back.Number || refund.CreatedAt < back.CreatedAt);
        var number = ofReturn ? back!.Number : refund?.Number;
        if (number is null)
        {
            return null;
        }

        var paidBack = refund is not null && (!ofReturn || refund.SubjectNumber == number) ? refund : null;
        var amount = paidBack?.Amount ?? back!.Refund;
        var lines = await AgreedAsync(db, order.CustomerId, number, cancellationToken) ?? RefundSumLines.Of(order, ofReturn ? back : null, amount);
        return new RefundSum(paidBack?.Number ?? number, order.Number, amount, order.Total, order.Currency, lines, SevenDayMeasures.Article17);
    }

    /// <summary>The lines of the quote that was said yes to; null when there is no receipt.</summary>
    private static async Task<IReadOnlyList<QuoteLine>?> AgreedAsync(
        ShopDb db,
        string customerId,
        string number,
        CancellationToken cancellationToken
    )
    {
        var json = await db
            .Receipts.AsNoTracking()
            .Where(row => row.Number == number && row.CustomerId == customerId)
            .Select(row => row.Lines)
            .FirstOrDefaultAsync(cancellationToken);
        return json is null
            ? null
            : [.. JsonSerializer.Deserialize<List<QuoteLine>>(json, QuoteJson.Options)!.Where(line => line.Amount is not null)];
    }
}
