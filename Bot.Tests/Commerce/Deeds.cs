using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce;

/// <summary>The two calls of a desk in a word each, and a look behind it.</summary>
internal static class Deeds
{
    public static async Task<Quote> Offered<TWish>(this Desk<TWish> desk, Shopper shopper, TWish wish) =>
        (await desk.QuoteAsync(shopper, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    public static async Task<Refusal> Refused<TWish>(this Desk<TWish> desk, Shopper shopper, TWish wish) =>
        (await desk.QuoteAsync(shopper, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal;

    public static Task<CommitAnswer> Commit<TWish>(this Desk<TWish> desk, Shopper shopper, Quote quote, string key = "key") =>
        desk.CommitAsync(shopper, quote, key, CancellationToken.None);

    public static async Task<Receipt> Done<TWish>(this Desk<TWish> desk, Shopper shopper, TWish wish, string key = "key") =>
        (await desk.Commit(shopper, await desk.Offered(shopper, wish), key)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    public static async Task<Receipt> Done<TWish>(this Desk<TWish> desk, Shopper shopper, Quote quote, string key = "key") =>
        (await desk.Commit(shopper, quote, key)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    public static async Task<Order> Order(this Shop shop, string number)
    {
        await using var db = await shop.Tables();
        return await db
            .Orders.AsNoTracking()
            .Include(order => order.Lines.OrderBy(line => line.No))
            .Include(order => order.Payments.OrderBy(payment => payment.No))
            .SingleAsync(order => order.Number == number);
    }

    public static async Task<int> Stock(this Shop shop, string sku)
    {
        await using var db = await shop.Tables();
        return await db.Variants.Where(variant => variant.Sku == sku).Select(variant => variant.Stock).SingleAsync();
    }

    /// <summary>Changes rows behind the desks.</summary>
    public static async Task Set<T>(this Shop shop, System.Linq.Expressions.Expression<Func<T, bool>> which, Func<T, T> change)
        where T : class
    {
        await using var db = await shop.Tables();
        foreach (var row in db.Set<T>().Where(which).ToList())
        {
            db.Entry(row).CurrentValues.SetValues(change(row));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>Leaves nothing of a kind, so that a test finds its own.</summary>
    public static async Task Clear<T>(this Shop shop)
        where T : class
    {
        await using var db = await shop.Tables();
        await db.Set<T>().ExecuteDeleteAsync();
    }

    public static async Task Put(this Shop shop, params object[] rows)
    {
        await using var db = await shop.Tables();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }
}
