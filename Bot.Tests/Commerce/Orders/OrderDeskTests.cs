using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Orders;

public sealed class OrderDeskTests
{
    [Fact]
    public async Task Recent_orders_are_the_shoppers_own_latest_first()
    {
        await using var shop = await Shop.Create();
        var views = await shop.Orders.RecentAsync(Shop.Xiaoman, 20, CancellationToken.None);
        views.Select(view => view.Order.Number).ShouldBe(["261121001003", "261119001002", "261117001001", "261115001004", "261013001005"]);
        views.ShouldAllBe(view => view.Order.CustomerId == "c-00001");
    }

    [Theory]
    [InlineData(2, 2)]
    [InlineData(0, 1)]
    [InlineData(-3, 1)]
    public async Task At_least_one_is_shown_and_no_more_than_asked_for(int take, int shown)
    {
        await using var shop = await Shop.Create();
        (await shop.Orders.RecentAsync(Shop.Xiaoman, take, CancellationToken.None)).Count.ShouldBe(shown);
    }

    [Fact]
    public async Task An_order_comes_with_its_lines_as_they_were_bought()
    {
        await using var shop = await Shop.Create();
        var order = (await Find(shop, Shop.Xiaoman, "261119001002"))!.Order;
        order.Lines.Select(line => line.Name.Zh).ShouldBe(["星野 X20 5G手机", "磁吸手机壳（星野X20）"]);
        order.Lines[0].Options.ShouldBe(new("云母白 256GB", "Mica white, 256GB"));
        order.Lines.Sum(line => line.Amount).ShouldBe(3228m);
        order.Total.ShouldBe(3228m);
        order.PlacedAt.ShouldBe(Shop.FirstMorning.AddHours(-62));
        order.ShipTo.District.ShouldBe("余杭区");
    }

    [Theory]
    [InlineData("2611 1900 1002")]
    [InlineData("261119-001002")]
    [InlineData(" 261119001002\t")]
    public async Task A_number_is_found_however_it_is_typed(string typed)
    {
        await using var shop = await Shop.Create();
        (await Find(shop, Shop.Xiaoman, typed))!.Order.Number.ShouldBe("261119001002");
    }

    [Fact]
    public async Task A_foreign_order_a_missing_one_and_a_guests_look_the_same()
    {
        await using var shop = await Shop.Create();
        var foreign = await shop.Orders.FindAsync(Shop.Siyuan, "261119001002", CancellationToken.None);
        var guests = await shop.Orders.FindAsync(Shopper.Nobody, "261119001002", CancellationToken.None);
        foreign.ShouldBe(new OrderAnswer.NoSuchOrder("261119001002"));
        guests.ShouldBe(foreign);
        (await shop.Orders.FindAsync(Shop.Siyuan, "nothing", CancellationToken.None)).ShouldBeOfType<OrderAnswer.NoSuchOrder>();
    }

    [Fact]
    public async Task A_guest_owns_nothing()
    {
        await using var shop = await Shop.Create();
        (await shop.Orders.RecentAsync(Shopper.Nobody, 20, CancellationToken.None)).ShouldBeEmpty();
        (await shop.Orders.LikelyAsync(Shopper.Nobody, CancellationToken.None)).ShouldBeNull();
        var words = new OrderWords { Number = "261119001002" };
        (await shop.Orders.MatchAsync(Shopper.Nobody, words, CancellationToken.None)).ShouldBeOfType<OrderMatch.None>();
    }

    [Theory]
    [InlineData("c-00001", "261117001001")]
    [InlineData("c-00002", "261118002002")]
    [InlineData("c-00003", "261120003005")]
    public async Task The_likely_order_is_the_latest_with_a_problem(string customerId, string orderNumber)
    {
        await using var shop = await Shop.Create();
        var likely = await shop.Orders.LikelyAsync(new Shopper.SignedIn(customerId), CancellationToken.None);
        likely!.Order.Number.ShouldBe(orderNumber);
        likely.Problem.ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_a_problem_the_likely_order_is_the_latest()
    {
        await using var shop = await Shop.Create();
        await shop.Remove("261117001001");
        var likely = await shop.Orders.LikelyAsync(Shop.Xiaoman, CancellationToken.None);
        likely!.Order.Number.ShouldBe("261121001003");
        likely.Problem.ShouldBeNull();
    }

    [Fact]
    public async Task Without_an_order_nothing_is_likely()
    {
        await using var shop = await Shop.Create();
        (await shop.Orders.LikelyAsync(new Shopper.SignedIn("c-99999"), CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_found_order_tells_the_same_problem_as_the_list()
    {
        await using var shop = await Shop.Create();
        foreach (var shopper in new[] { Shop.Xiaoman, Shop.Siyuan, Shop.Emma })
        {
            foreach (var listed in await shop.Orders.RecentAsync(shopper, 20, CancellationToken.None))
            {
                (await Find(shop, shopper, listed.Order.Number))!.Problem.ShouldBe(listed.Problem);
            }
        }
    }

    [Fact]
    public async Task A_promise_to_ship_turns_into_a_problem_when_its_hour_has_passed()
    {
        await using var shop = await Shop.Create();
        shop.MoveTo(new DateTimeOffset(2026, 11, 23, 20, 18, 0, TimeSpan.FromHours(8)));
        (await Find(shop, Shop.Xiaoman, "261121001003"))!.Problem.ShouldBeNull();
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        var problem = (await Find(shop, Shop.Xiaoman, "261121001003"))!.Problem.ShouldBeOfType<OrderProblem.LateToShip>();
        problem.By.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_parcel_in_trouble_is_named()
    {
        await using var shop = await Shop.Create();
        var astray = (await Find(shop, Shop.Emma, "261118003003"))!;
        astray.Problem.ShouldBe(new OrderProblem.ParcelTrouble("78420030030941", new ParcelSignal.WrongCity("深圳市", "东莞市")));
        astray.NextSteps.ShouldBe([NextStep.Track, NextStep.UrgeDelivery]);
    }

    private static async Task<OrderView?> Find(Shop shop, Shopper shopper, string number) =>
        (await shop.Orders.FindAsync(shopper, number, CancellationToken.None) as OrderAnswer.Found)?.View;
}
