using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Delivery;

public sealed class DeliveryDeskTests
{
    [Fact]
    public async Task A_parcel_on_the_road_tells_where_it_was_last_seen_and_when_it_comes()
    {
        await using var shop = await Shop.Create();
        var tracked = await Track<Tracking.Tracked>(shop, Shop.Xiaoman, "261119001002");
        var parcel = tracked.Parcels.ShouldHaveSingleItem();
        parcel.Stage.ShouldBe(ParcelStage.InTransit);
        parcel.Last!.Place.Zh.ShouldBe("杭州转运中心");
        parcel.Waybill.Carrier.ShouldBe(Carrier.ShunFeng);
        parcel.Waybill.Eta.ShouldBe(Shop.FirstMorning.AddHours(24));
        parcel.Problem.ShouldBeNull();
        parcel.LinesOf(tracked.Order).Select(line => line.No).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_silent_parcel_is_stalled_and_the_longer_the_worse()
    {
        await using var shop = await Shop.Create();
        (await Track<Tracking.Tracked>(shop, Shop.Xiaoman, "261117001001")).Foremost.Problem.ShouldBe(
            new ParcelSignal.Stalled(TimeSpan.FromHours(54), true)
        );
        shop.Clock.Advance(TimeSpan.FromHours(1));
        (await Track<Tracking.Tracked>(shop, Shop.Xiaoman, "261117001001")).Foremost.Problem.ShouldBe(
            new ParcelSignal.Stalled(TimeSpan.FromHours(55), true)
        );
    }

    [Fact]
    public async Task An_order_in_two_parcels_speaks_first_of_the_one_still_coming_and_names_what_is_left_behind()
    {
        await using var shop = await Shop.Create();
        var tracked = await Track<Tracking.Tracked>(shop, Shop.Emma, "261120003001");
        tracked.Parcels.Select(parcel => parcel.Stage).ShouldBe([ParcelStage.Signed, ParcelStage.InTransit]);
        tracked.Foremost.ShouldBe(tracked.Parcels[1]);
        tracked.InWarehouse.ShouldHaveSingleItem().ProductId.ShouldBe("P3002");
    }

    [Fact]
    public async Task What_is_paid_and_not_shipped_tells_the_promise_and_how_late_it_is()
    {
        await using var shop = await Shop.Create();
        var inTime = await Track<Tracking.NotShipped>(shop, Shop.Xiaoman, "261121001003");
        inTime.LateBy.ShouldBeNull();
        inTime.PromisedShipAt.ShouldBe(new DateTimeOffset(2026, 11, 23, 20, 18, 0, TimeSpan.FromHours(8)));
        (await Track<Tracking.NotShipped>(shop, Shop.Siyuan, "261118002002")).LateBy.ShouldBe(TimeSpan.FromHours(36));
    }

    [Fact]
    public async Task The_promised_hour_of_shipping_itself_is_not_late()
    {
        await using var shop = await Shop.Create();
        var promised = (await Track<Tracking.NotShipped>(shop, Shop.Xiaoman, "261121001003")).PromisedShipAt!.Value;
        shop.MoveTo(promised);
        (await Track<Tracking.NotShipped>(shop, Shop.Xiaoman, "261121001003")).LateBy.ShouldBeNull();
        shop.Clock.Advance(TimeSpan.FromMilliseconds(1));
        (await Track<Tracking.NotShipped>(shop, Shop.Xiaoman, "261121001003")).LateBy.ShouldBe(TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public async Task What_waits_for_money_is_not_paid_and_what_was_called_off_never_shipped()
    {
        await using var shop = await Shop.Create();
        await Track<Tracking.NotPaid>(shop, Shop.Siyuan, "261122002001");
        await Track<Tracking.NotPaid>(shop, Shop.Emma, "261121003002");
        await Track<Tracking.NeverShipped>(shop, Shop.Siyuan, "261110002005");
    }

    [Fact]
    public async Task A_foreign_order_a_missing_one_and_a_guests_look_the_same()
    {
        await using var shop = await Shop.Create();
        (await Track<Tracking.NoSuchOrder>(shop, Shop.Siyuan, "261117001001")).OrderNumber.ShouldBe("261117001001");
        (await Track<Tracking.NoSuchOrder>(shop, Shop.Xiaoman, "261117999999")).OrderNumber.ShouldBe("261117999999");
        (await Track<Tracking.NoSuchOrder>(shop, Shopper.Nobody, "261117001001")).OrderNumber.ShouldBe("261117001001");
    }

    [Theory]
    [InlineData("c-00001", "261117001001")]
    [InlineData("c-00002", "261118002002")]
    [InlineData("c-00003", "261120003005")]
    public async Task Asked_for_the_parcel_it_guesses_the_latest_order_with_a_problem(string customerId, string orderNumber)
    {
        await using var shop = await Shop.Create();
        var order = await shop.Delivery.LikelyAsync(new Shopper.SignedIn(customerId), CancellationToken.None) switch
        {
            Tracking.Tracked tracked => tracked.Order,
            Tracking.NotShipped late => late.Order,
            _ => null,
        };
        order!.Number.ShouldBe(orderNumber);
    }

    [Fact]
    public async Task Without_a_problem_it_guesses_the_parcel_on_the_road_before_a_newer_order_still_in_the_warehouse()
    {
        await using var shop = await Shop.Create();
        await shop.Remove("261117001001");
        var tracked = (await shop.Delivery.LikelyAsync(Shop.Xiaoman, CancellationToken.None)).ShouldBeOfType<Tracking.Tracked>();
        tracked.Order.Number.ShouldBe("261119001002");
    }

    [Fact]
    public async Task A_guest_has_no_parcel_to_guess()
    {
        await using var shop = await Shop.Create();
        (await shop.Delivery.LikelyAsync(Shopper.Nobody, CancellationToken.None)).ShouldBeNull();
    }

    private static async Task<T> Track<T>(Shop shop, Shopper shopper, string number)
        where T : Tracking => (await shop.Delivery.TrackAsync(shopper, number, CancellationToken.None)).ShouldBeOfType<T>();
}
