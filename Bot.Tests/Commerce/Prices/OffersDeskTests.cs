using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Prices;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Prices;

public sealed class OffersDeskTests
{
    [Fact]
    public async Task What_became_cheaper_within_a_week_is_told_with_both_prices()
    {
        await using var shop = await Shop.Create();

        var falls = await shop.The<OffersDesk>().LatelyAsync(default);

        falls.Select(fall => fall.ProductId).Order().ShouldBe(["P2004", "P3004", "P7005"]);
        falls.ShouldAllBe(fall => fall.Now < fall.Before);
        falls.Single(fall => fall.ProductId == "P7005").Now.ShouldBe(129m);
        shop.Clock.Advance(TimeSpan.FromDays(8));
        (await shop.The<OffersDesk>().LatelyAsync(default)).ShouldBeEmpty();
    }

    /// <summary>Raised for two days and lowered again is no reduction.</summary>
    [Fact]
    public async Task The_lowest_price_of_the_week_before_is_what_counts()
    {
        await using var shop = await Shop.Create();
        await using (var db = await shop.Tables())
        {
            var fell = db.PriceChanges.Where(change => change.Sku == "P7005-02").AsEnumerable().Max(change => change.At);
            db.PriceChanges.Add(Change(fell.AddDays(-9), 120m));
            db.PriceChanges.Add(Change(fell.AddDays(-2), 199m));
            await db.SaveChangesAsync();
        }

        var falls = await shop.The<OffersDesk>().LatelyAsync(default);

        falls.Select(fall => fall.ProductId).ShouldNotContain("P7005");
    }

    private static PriceChange Change(DateTimeOffset at, decimal price) =>
        new()
        {
            Sku = "P7005-02",
            At = at,
            Price = price,
        };
}
