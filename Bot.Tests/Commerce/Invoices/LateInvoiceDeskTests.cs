using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class LateInvoiceDeskTests
{
    [Theory, BothEngines]
    public async Task An_invoice_is_late_once_the_shops_time_for_it_is_over_and_only_for_its_buyer(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var number = await Invoiced.DeliveredAsync(shop);
        (await LateAsync(shop, Shop.Xiaoman)).ShouldBeEmpty();
        await Invoiced.SetAsync(shop, number, row => row with { DigitalNumber = null, Status = FapiaoStatus.Issuing });

        shop.Clock.Advance(TimeSpan.FromHours(24));
        (await LateAsync(shop, Shop.Xiaoman)).ShouldBeEmpty();
        shop.Clock.Advance(TimeSpan.FromSeconds(1));

        var late = (await LateAsync(shop, Shop.Xiaoman)).ShouldHaveSingleItem();
        (late.OrderNumber, late.Name.Zh).ShouldBe((Invoiced.Order, "听澜 真无线降噪蓝牙耳机"));
        (await LateAsync(shop, Shop.Siyuan)).ShouldBeEmpty();
        (await LateAsync(shop, Shopper.Nobody)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FapiaoStatus.Validated, 1)]
    [InlineData(FapiaoStatus.Failed, 1)]
    [InlineData(FapiaoStatus.Requested, 0)]
    public async Task What_was_declined_is_missing_and_what_waits_for_another_is_not(FapiaoStatus status, int count)
    {
        await using var shop = await Shop.Create();
        var number = await Invoiced.DeliveredAsync(shop);
        await Invoiced.SetAsync(shop, number, row => row with { DigitalNumber = null, Status = status });
        shop.Clock.Advance(TimeSpan.FromDays(2));

        (await LateAsync(shop, Shop.Xiaoman)).Count.ShouldBe(count);
    }

    [Fact]
    public async Task One_asked_for_anew_or_of_an_order_called_off_is_not_missing()
    {
        await using var shop = await Shop.Create();
        var number = await Invoiced.DeliveredAsync(shop);
        await Invoiced.SetAsync(shop, number, row => row with { DigitalNumber = null, Status = FapiaoStatus.Failed });
        var anew = (await Invoiced.OneAsync(shop, number)) with { Number = "FP0001", Status = FapiaoStatus.Issuing, Lines = [] };
        await shop.Put(anew);
        (await LateAsync(shop, Shop.Xiaoman)).ShouldBeEmpty();

        shop.Clock.Advance(TimeSpan.FromDays(2));
        (await LateAsync(shop, Shop.Xiaoman)).Count.ShouldBe(1);
        await shop.Set<Order>(order => order.Number == Invoiced.Order, order => order with { Status = OrderStatus.Refunded });
        (await LateAsync(shop, Shop.Xiaoman)).ShouldBeEmpty();
    }

    private static Task<IReadOnlyList<LateInvoice>> LateAsync(Shop shop, Shopper shopper) =>
        shop.The<LateInvoiceDesk>().OfAsync(shopper, CancellationToken.None);
}
