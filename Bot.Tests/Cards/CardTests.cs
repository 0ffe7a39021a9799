using BotApp.Cards.Delivery;
using BotApp.Cards.Invoices;
using BotApp.Cards.Orders;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Cards;

/// <summary>Cards as snapshots in both languages, and what holds for every one of them.</summary>
public sealed class CardTests : CardTestBase
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task A_stalled_parcel(string language) =>
        Check(await TrackingCardAsync(language, Shop.Xiaoman), $"tracking-stalled.{language}.json");

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task An_order_in_two_parcels(string language)
    {
        Speak(language);
        var split = (await Shop.Orders.RecentAsync(Shop.Emma, 20, CancellationToken.None)).First(view =>
            view.Order.Status == OrderStatus.PartlyShipped
        );
        var tracking = await Shop.Delivery.TrackAsync(Shop.Emma, split.Order.Number, CancellationToken.None);
        Check(TrackingCard.For((Tracking.Tracked)tracking, Shop.ShopClock, Pictures), $"tracking-split.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task An_order(string language)
    {
        Speak(language);
        var view = await Shop.Orders.LikelyAsync(Shop.Siyuan, CancellationToken.None);
        Check(OrderCard.For(view!, Shop.ShopClock, Pictures), $"order.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task A_list_of_orders(string language)
    {
        Speak(language);
        var views = await Shop.Orders.RecentAsync(Shop.Emma, 5, CancellationToken.None);
        Check(OrderListCard.For(views, "logistics", Shop.ShopClock, Pictures), $"order-list.{language}.json");
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public async Task An_invoice(string language)
    {
        Speak(language);
        var invoices = await Shop.The<InvoiceFiles>().ListAsync(Shop.Xiaoman, null, CancellationToken.None);
        var links = new InvoiceLinks((invoice, format) => new Uri($"http://localhost:3978/shop/invoices/{invoice.Number}.{format}"));
        Check(InvoiceCard.For(invoices, links, Shop.ShopClock), $"invoice.{language}.json");
    }

    [Fact]
    public async Task Every_order_of_the_demo_customers_can_be_shown_without_showing_who_and_where()
    {
        foreach (var shopper in new[] { Shop.Xiaoman, Shop.Siyuan, Shop.Emma })
        {
            foreach (var view in await Shop.Orders.RecentAsync(shopper, 20, CancellationToken.None))
            {
                ShouldHide(OrderCard.For(view, Shop.ShopClock, Pictures), view.Order.ShipTo);
                if (await Shop.Delivery.TrackAsync(shopper, view.Order.Number, CancellationToken.None) is Tracking.Tracked tracked)
                {
                    ShouldHide(TrackingCard.For(tracked, Shop.ShopClock, Pictures), view.Order.ShipTo);
                }
            }
        }
    }

    private async Task<Attachment> TrackingCardAsync(string language, Shopper shopper)
    {
        Speak(language);
        var tracking = await Shop.Delivery.LikelyAsync(shopper, CancellationToken.None);
        return TrackingCard.For((Tracking.Tracked)tracking!, Shop.ShopClock, Pictures);
    }

    private static void ShouldHide(Attachment card, Address address)
    {
        var json = JObject.FromObject(card.Content).ToString();
        json.ShouldNotContain(address.Phone);
        json.ShouldNotContain(address.Street);
        json.ShouldNotContain(address.Recipient);
    }
}
