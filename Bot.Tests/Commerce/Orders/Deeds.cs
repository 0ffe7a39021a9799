using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Orders;

/// <summary>The two calls at a desk, and a look behind it.</summary>
internal static class Deeds
{
    public static async Task<Quote> OfferedAsync<TWish>(this Desk<TWish> desk, Shopper shopper, TWish wish) =>
        (await desk.QuoteAsync(shopper, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    public static async Task<Refusal> RefusedAsync<TWish>(this Desk<TWish> desk, Shopper shopper, TWish wish) =>
        (await desk.QuoteAsync(shopper, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal;

    public static async Task<Receipt> DoneAsync<TWish>(this Desk<TWish> desk, Shopper shopper, Quote quote, string key = "key") =>
        (await desk.CommitAsync(shopper, quote, key, CancellationToken.None)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    public static async Task<Order> OrderAsync(this Shop shop, string number)
    {
        await using var db = await shop.Tables();
        return await db
            .Orders.AsNoTracking()
            .Include(order => order.Lines.OrderBy(line => line.No))
            .Include(order => order.Payments.OrderBy(payment => payment.No))
            .SingleAsync(order => order.Number == number);
    }

    public static async Task SetAsync(this Shop shop, string number, Func<Order, Order> change)
    {
        await using var db = await shop.Tables();
        var order = await db.Orders.SingleAsync(order => order.Number == number);
        db.Entry(order).CurrentValues.SetValues(change(order));
        await db.SaveChangesAsync();
    }

    public static async Task<int> StockAsync(this Shop shop, string sku)
    {
        await using var db = await shop.Tables();
        return await db.Variants.Where(variant => variant.Sku == sku).Select(variant => variant.Stock).SingleAsync();
    }

    public static async Task AddAsync(this Shop shop, params object[] rows)
    {
        await using var db = await shop.Tables();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }
}
