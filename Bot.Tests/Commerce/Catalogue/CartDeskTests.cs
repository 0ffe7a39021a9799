using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Coupons;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Catalogue;

public sealed class CartDeskTests
{
    [Theory, BothEngines]
    public async Task What_is_put_in_changed_and_taken_out_is_what_the_cart_shows(Engine engine)
    {
        await using var shop = await Created(engine);
        var sku = await Variant(shop, stock: 5);
        (await Done(shop, new CartWish(sku, CartChange.Add, 2), "a")).Number.ShouldStartWith("GW261122");
        await Done(shop, new CartWish(sku, CartChange.Add, 1), "b");
        (await Rows(shop)).ShouldBe([(sku, 3, 300m)]);

        await Done(shop, new CartWish(sku, CartChange.Set, 4), "c");
        (await Rows(shop)).ShouldBe([(sku, 4, 400m)]);
        await Done(shop, new CartWish(sku, CartChange.Remove), "d");
        (await Rows(shop)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task The_same_request_puts_it_in_once_and_a_cart_that_changed_meanwhile_is_shown_anew(Engine engine)
    {
        await using var shop = await Created(engine);
        var sku = await Variant(shop, stock: 5);
        var (one, other) = (await Offered(shop, new(sku, CartChange.Add)), await Offered(shop, new(sku, CartChange.Add)));

        var answers = await Task.WhenAll(Commit(shop, one, "key"), Commit(shop, one, "key"));
        answers.OfType<CommitAnswer.Done>().Count(done => !done.Repeated).ShouldBe(1);
        (await Commit(shop, other, "other")).ShouldBeOfType<CommitAnswer.Stale>();
        (await Rows(shop)).ShouldBe([(sku, 1, 100m)]);
    }

    [Fact]
    public async Task The_best_coupon_is_shown_and_not_more_than_there_is_can_be_put_in()
    {
        await using var shop = await Created();
        var sku = await Variant(shop, stock: 5);
        await Coupon(shop, "small", 10m, 100m);
        await Coupon(shop, "large", 50m, 300m);

        var quote = await Offered(shop, new(sku, CartChange.Add, 3));
        (quote.Lines[^1].Amount, quote.Lines[^1].How).ShouldBe((250m, "300.00 − 50.00"));
        (await Offered(shop, new(sku, CartChange.Add, 2))).Lines[^1].Amount.ShouldBe(190m);
        (await Refused(shop, new(sku, CartChange.Add, 6))).ShouldBe("not-enough");
        (await Refused(shop, new(sku, CartChange.Add, 100))).ShouldBe("too-many");
        (await Refused(shop, new(sku, CartChange.Set, 0))).ShouldBe("no-such-quantity");
        (await Refused(shop, new("nothing", CartChange.Add))).ShouldBe("not-found");
        (await Refused(shop, new(sku, CartChange.Remove))).ShouldBe("not-found");
        await Variant(shop, stock: 0);
        (await Refused(shop, new(sku, CartChange.Add))).ShouldBe("out-of-stock");
    }

    [Fact]
    public async Task A_guest_has_an_empty_cart_and_nobody_sees_anothers()
    {
        await using var shop = await Created();
        await Done(shop, new CartWish(await Variant(shop, stock: 5), CartChange.Add), "a");

        (await shop.The<CartDesk>().ListAsync(Shopper.Nobody, CancellationToken.None)).Rows.ShouldBeEmpty();
        (await shop.The<CartDesk>().ListAsync(Shop.Siyuan, CancellationToken.None)).Rows.ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task What_was_looked_at_is_remembered_only_with_consent_and_forgotten_on_request(Engine engine)
    {
        await using var shop = await Created(engine);
        var desk = shop.The<BrowsingDesk>();
        (await desk.RememberAsync(Shop.Xiaoman, "P1001", CancellationToken.None)).ShouldBeFalse();
        await Agree(shop);

        (await desk.RememberAsync(Shop.Xiaoman, "P1001", CancellationToken.None)).ShouldBeTrue();
        await desk.RememberAsync(Shop.Xiaoman, "P1001", CancellationToken.None);
        (await desk.RememberAsync(Shop.Xiaoman, "P0000", CancellationToken.None)).ShouldBeFalse();
        (await desk.RecentAsync(Shop.Xiaoman, 5, CancellationToken.None))
            .Select(row => (row.ProductId, row.Times))
            .ShouldBe([("P1001", 2)]);
        (await desk.RecentAsync(Shop.Siyuan, 5, CancellationToken.None)).ShouldBeEmpty();

        (await desk.ForgetAsync(Shop.Xiaoman, null, CancellationToken.None)).ShouldBe(1);
        (await desk.RecentAsync(Shop.Xiaoman, 5, CancellationToken.None)).ShouldBeEmpty();
    }

    private static async Task<Shop> Created(Engine engine = Engine.Sqlite)
    {
        var shop = await Shop.Create(engine);
        await using var db = await shop.Tables();
        await db.CartItems.ExecuteDeleteAsync();
        await db.Coupons.ExecuteDeleteAsync();
        await db.Consents.ExecuteDeleteAsync();
        await db.BrowsedProducts.ExecuteDeleteAsync();
        return shop;
    }

    private static async Task<IEnumerable<(string Sku, int Quantity, decimal Amount)>> Rows(Shop shop) =>
        (await shop.The<CartDesk>().ListAsync(Shop.Xiaoman, CancellationToken.None)).Rows.Select(row =>
            (row.Sku, row.Quantity, row.Amount)
        );

    private static async Task<Quote> Offered(Shop shop, CartWish wish) =>
        (await shop.The<CartDesk>().QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    private static async Task<string> Refused(Shop shop, CartWish wish) =>
        (await shop.The<CartDesk>().QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal.Reason;

    private static Task<CommitAnswer> Commit(Shop shop, Quote quote, string key) =>
        shop.The<CartDesk>().CommitAsync(Shop.Xiaoman, quote, key, CancellationToken.None);

    private static async Task<Receipt> Done(Shop shop, CartWish wish, string key) =>
        (await Commit(shop, await Offered(shop, wish), key)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    /// <summary>One variant at 100.00.</summary>
    private static async Task<string> Variant(Shop shop, int stock)
    {
        await using var db = await shop.Tables();
        var variant = await db.Variants.OrderBy(variant => variant.Sku).FirstAsync();
        db.Entry(variant).CurrentValues.SetValues(variant with { Price = 100m, Stock = stock, Version = variant.Version + 1 });
        await db.SaveChangesAsync();
        return variant.Sku;
    }

    private static async Task Coupon(Shop shop, string id, decimal off, decimal threshold)
    {
        await using var db = await shop.Tables();
        db.Add(
            new Coupon
            {
                Id = id,
                CustomerId = "c-00001",
                Name = new(id, id),
                Kind = CouponKind.Threshold,
                Threshold = threshold,
                Off = off,
                StackGroup = "shop",
                From = Shop.FirstMorning.AddDays(-1),
                Until = Shop.FirstMorning.AddDays(9),
                Status = CouponStatus.Unused,
            }
        );
        await db.SaveChangesAsync();
    }

    private static async Task Agree(Shop shop)
    {
        await using var db = await shop.Tables();
        db.Add(
            new Consent
            {
                Id = "cs-test",
                CustomerId = "c-00001",
                Purpose = ConsentPurpose.Profiling,
                TextVersion = "1",
                GivenAt = Shop.FirstMorning,
            }
        );
        await db.SaveChangesAsync();
    }
}
