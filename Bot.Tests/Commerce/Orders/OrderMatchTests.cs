using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Orders;

public sealed class OrderMatchTests
{
    private static readonly string[] Shown = ["261121001003", "261119001002", "261117001001"];

    [Theory]
    [InlineData(1, "261121001003")]
    [InlineData(2, "261119001002")]
    [InlineData(-1, "261117001001")]
    public async Task An_ordinal_counts_in_the_list_shown_last(int ordinal, string number) =>
        (await Match(new OrderWords { Ordinal = ordinal, LastShown = Shown })).ShouldBe([number]);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(-4)]
    public async Task An_ordinal_beyond_the_list_fits_nothing(int ordinal) =>
        (await Match(new OrderWords { Ordinal = ordinal, LastShown = Shown })).ShouldBeEmpty();

    [Fact]
    public async Task Without_a_list_an_ordinal_counts_the_latest_orders() =>
        (await Match(new OrderWords { Ordinal = 2 })).ShouldBe(["261119001002"]);

    [Fact]
    public async Task A_list_may_be_shown_in_any_order() =>
        (await Match(new OrderWords { Ordinal = 1, LastShown = ["261115001004", "261121001003"] })).ShouldBe(["261115001004"]);

    [Theory]
    [InlineData("78420010010337", "261117001001")]
    [InlineData("sf1402001002618", "261119001002")]
    [InlineData("7842 0010 0103 37", "261117001001")]
    public async Task The_number_of_a_parcel_means_its_order(string waybill, string number) =>
        (await Match(new OrderWords { Number = waybill })).ShouldBe([number]);

    [Fact]
    public async Task The_number_of_somebody_else_s_parcel_means_nothing()
    {
        await using var shop = await Shop.Create();

        (
            await shop.Orders.MatchAsync(Shop.Siyuan, new OrderWords { Number = "78420010010337" }, CancellationToken.None)
        ).ShouldBeOfType<OrderMatch.None>();
    }

    [Theory]
    [InlineData("261117001001")]
    [InlineData("001001")]
    [InlineData("1001")]
    [InlineData("10 01")]
    public async Task A_number_or_its_last_four_digits_will_do(string number) =>
        (await Match(new OrderWords { Number = number })).ShouldBe(["261117001001"]);

    [Theory]
    [InlineData("001")]
    [InlineData("9999")]
    [InlineData("261118002002")]
    public async Task A_tail_too_short_an_unknown_number_and_a_foreign_one_fit_nothing(string number) =>
        (await Match(new OrderWords { Number = number })).ShouldBeEmpty();

    [Fact]
    public async Task The_order_of_yesterday_is_the_one_of_the_shops_yesterday()
    {
        var yesterday = new DateOnly(2026, 11, 21);
        (await Match(new OrderWords { Placed = (yesterday, yesterday) })).ShouldBe(["261121001003"]);
    }

    [Fact]
    public async Task A_span_of_days_includes_both_its_ends() =>
        (await Match(new OrderWords { Placed = (new DateOnly(2026, 11, 15), new DateOnly(2026, 11, 19)) })).ShouldBe([
            "261119001002",
            "261117001001",
            "261115001004",
        ]);

    [Theory]
    [InlineData("耳机", "261121001003")]
    [InlineData("蓝牙耳机", "261121001003")]
    [InlineData("我买的那个降噪耳机", "261121001003")]
    [InlineData("earbuds", "261121001003")]
    [InlineData("my headphones", "261121001003")]
    [InlineData("手表", "261117001001")]
    [InlineData("smart watch", "261117001001")]
    [InlineData("手机壳", "261119001002")]
    [InlineData("保温杯", "261115001004")]
    [InlineData("床单", "261013001005")]
    [InlineData("5G手机", "261119001002")]
    public async Task An_article_is_known_by_its_names_in_both_languages(string product, string number) =>
        (await Match(new OrderWords { Product = product })).ShouldBe([number]);

    [Theory]
    [InlineData("自行车")]
    [InlineData("bicycle")]
    [InlineData("的")]
    [InlineData("!?")]
    [InlineData("")]
    public async Task An_article_never_bought_fits_nothing(string product) =>
        (await Match(new OrderWords { Product = product })).ShouldBeEmpty();

    [Fact]
    public async Task An_article_is_looked_for_in_the_list_shown_before_anywhere_else() =>
        (await Match(new OrderWords { Product = "咖啡", LastShown = Shown })).ShouldBe(["261115001004"]);

    [Fact]
    public async Task All_that_was_said_must_hold()
    {
        var yesterday = new DateOnly(2026, 11, 21);
        (await Match(new OrderWords { Product = "耳机", Placed = (yesterday, yesterday) })).ShouldBe(["261121001003"]);
        (await Match(new OrderWords { Product = "手表", Placed = (yesterday, yesterday) })).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_fits_equally_well_is_offered_latest_first()
    {
        await using var shop = await Shop.Create();
        var days = (new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 30));
        var several = (
            await shop.Orders.MatchAsync(Shop.Xiaoman, new OrderWords { Placed = days }, CancellationToken.None)
        ).ShouldBeOfType<OrderMatch.Several>();
        several.Views.Select(view => view.Order.PlacedAt).ShouldBeInOrder(SortDirection.Descending);
        several.Views.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Nothing_said_fits_nothing() => (await Match(new OrderWords { LastShown = Shown })).ShouldBeEmpty();

    private static async Task<IEnumerable<string>> Match(OrderWords words)
    {
        await using var shop = await Shop.Create();
        return await shop.Orders.MatchAsync(Shop.Xiaoman, words, CancellationToken.None) switch
        {
            OrderMatch.One one => [one.View.Order.Number],
            OrderMatch.Several several => several.Views.Select(view => view.Order.Number),
            _ => [],
        };
    }
}
