using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Catalogue;

public sealed class WatchDeskTests
{
    /// <summary>Seen in a talk: "Tell me when Hoshino X20 5G phone  is back in stock" did not say which one.</summary>
    [Fact]
    public async Task The_promise_names_the_variant_with_its_choices()
    {
        await using var shop = await Shop.Create();

        var answer = await shop.The<WatchDesk>().QuoteAsync(Shop.Xiaoman, new("P1001-03", WatchKind.PriceDrop, Agrees: true), CancellationToken.None);

        answer.ShouldBeOfType<QuoteAnswer.Offered>().Quote.Headline.Zh.ShouldBe("降价提醒：星野 X20 5G手机 云母白 256GB");
    }

    [Theory, BothEngines]
    public async Task Who_agrees_is_told_once_when_it_is_there_again(Engine engine)
    {
        await using var shop = await Created(engine);
        var sku = await Variant(shop, price: 100m, stock: 0);
        (await Refused(shop, new WatchWish(sku, WatchKind.BackInStock))).Reason.ShouldBe("consent-needed");

        var done = await Done(shop, new WatchWish(sku, WatchKind.BackInStock, Agrees: true));

        done.Number.ShouldStartWith("DH261122");
        (await Refused(shop, new WatchWish(sku, WatchKind.BackInStock))).Reason.ShouldBe("already-watching");
        (await Tell(shop)).ShouldBe(0);
        await Variant(shop, price: 100m, stock: 3);
        (await Tell(shop)).ShouldBe(1);
        (await Tell(shop)).ShouldBe(0);
        await using var db = await shop.Tables();
        (await db.Watches.SingleAsync(watch => watch.Number == done.Number)).Status.ShouldBe(WatchStatus.Notified);
        var notice = await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number);
        (notice.Kind, notice.Payload.Contains("back-in-stock", StringComparison.Ordinal)).ShouldBe(("notice", true));
        (await db.Consents.CountAsync(row => row.CustomerId == "c-00001" && row.Purpose == ConsentPurpose.StockNotice)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Two_processes_tell_nobody_twice(Engine engine)
    {
        await using var shop = await Created(engine);
        var sku = await Variant(shop, price: 100m, stock: 0);
        var done = await Done(shop, new WatchWish(sku, WatchKind.BackInStock, Agrees: true));
        await Variant(shop, price: 100m, stock: 3);

        (await Task.WhenAll(Tell(shop), Tell(shop))).Sum().ShouldBe(1);
        await using var db = await shop.Tables();
        (await db.OutboxRows.CountAsync(row => row.ReceiptNumber == done.Number)).ShouldBe(1);
    }

    [Fact]
    public async Task A_price_is_watched_while_there_is_stock_and_told_at_the_target_or_below()
    {
        await using var shop = await Created();
        var sku = await Variant(shop, price: 100m, stock: 3);
        (await Refused(shop, new WatchWish(sku, WatchKind.BackInStock, Agrees: true))).Reason.ShouldBe("already-in-stock");
        (await Refused(shop, new WatchWish(sku, WatchKind.PriceDrop, 100m, Agrees: true))).Reason.ShouldBe("already-cheap");
        (await Refused(shop, new WatchWish(sku, WatchKind.PriceDrop, 0m, Agrees: true))).Reason.ShouldBe("no-such-price");
        await Done(shop, new WatchWish(sku, WatchKind.PriceDrop, 90m, Agrees: true));

        await Variant(shop, price: 90.01m, stock: 3);
        (await Tell(shop)).ShouldBe(0);
        await Variant(shop, price: 90m, stock: 3);
        (await Tell(shop)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_withdrew_the_consent_is_not_told()
    {
        await using var shop = await Created();
        var sku = await Variant(shop, price: 100m, stock: 0);
        var done = await Done(shop, new WatchWish(sku, WatchKind.BackInStock, Agrees: true));
        await using (var tables = await shop.Tables())
        {
            await tables.Consents.ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, Shop.FirstMorning));
        }

        await Variant(shop, price: 100m, stock: 3);
        await Tell(shop);

        await using var db = await shop.Tables();
        (await db.Watches.SingleAsync(watch => watch.Number == done.Number)).Status.ShouldBe(WatchStatus.Stopped);
        (await db.OutboxRows.AnyAsync(row => row.ReceiptNumber == done.Number)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_stopped_watch_tells_nothing_and_a_foreign_one_does_not_exist()
    {
        await using var shop = await Created();
        var sku = await Variant(shop, price: 100m, stock: 0);
        var watch = (await Done(shop, new WatchWish(sku, WatchKind.BackInStock, Agrees: true))).Number;
        var desk = shop.The<StopWatchDesk>();
        (await desk.QuoteAsync(Shop.Siyuan, new(watch), CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal.Reason.ShouldBe("not-found");

        var quote = (await desk.QuoteAsync(Shop.Xiaoman, new(watch), CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        (await desk.CommitAsync(Shop.Xiaoman, quote, "stop", CancellationToken.None)).ShouldBeOfType<CommitAnswer.Done>();

        await Variant(shop, price: 100m, stock: 3);
        (await Tell(shop)).ShouldBe(0);
        (await desk.QuoteAsync(Shop.Xiaoman, new(watch), CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal.Reason.ShouldBe("not-waiting");
    }

    /// <summary>Nobody waits, nobody has agreed to anything.</summary>
    private static async Task<Shop> Created(Engine engine = Engine.Sqlite)
    {
        var shop = await Shop.Create(engine);
        await using var db = await shop.Tables();
        await db.Consents.ExecuteDeleteAsync();
        await db.Watches.ExecuteDeleteAsync();
        return shop;
    }

    private static Task<int> Tell(Shop shop) => shop.The<WatchWork>().RunOnceAsync(CancellationToken.None);

    private static async Task<Refusal> Refused(Shop shop, WatchWish wish) =>
        (await shop.The<WatchDesk>().QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal;

    private static async Task<Receipt> Done(Shop shop, WatchWish wish)
    {
        var desk = shop.The<WatchDesk>();
        var quote = (await desk.QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        return (await desk.CommitAsync(Shop.Xiaoman, quote, "key", CancellationToken.None)).ShouldBeOfType<CommitAnswer.Done>().Receipt;
    }

    private static async Task<string> Variant(Shop shop, decimal price, int stock)
    {
        await using var db = await shop.Tables();
        var variant = await db.Variants.OrderBy(variant => variant.Sku).FirstAsync();
        db.Entry(variant).CurrentValues.SetValues(variant with { Price = price, Stock = stock, Version = variant.Version + 1 });
        await db.SaveChangesAsync();
        return variant.Sku;
    }
}
