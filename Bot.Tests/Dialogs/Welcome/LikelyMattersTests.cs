using System.Globalization;
using BotApp.Cards.Shared;
using BotApp.Commerce.Bookings;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Prices;
using BotApp.Dialogs.Welcome;
using BotApp.Recognizers.Intents;
using BotApp.Tests.Commerce;
using BotApp.Tests.Commerce.Invoices;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Dialogs.Welcome;

public sealed class LikelyMattersTests
{
    [Theory]
    [InlineData("zh-CN", "“听澜 真无线降噪蓝牙耳机”的发票还没开好")]
    [InlineData("en-US", "The invoice for “Tinglan noise-cancelling earbuds” is missing")]
    public async Task An_invoice_that_is_late_comes_with_the_way_to_it(string language, string title)
    {
        await using var shop = await Shop.Create();
        var number = await Invoiced.DeliveredAsync(shop);
        await Invoiced.SetAsync(shop, number, row => row with { DigitalNumber = null, Status = FapiaoStatus.Issuing });
        (await OfAsync(shop, Shop.Xiaoman, language)).ShouldNotContain(button => button.Command.Intent == Intent.Invoice);

        shop.Clock.Advance(TimeSpan.FromHours(25));
        var button = (await OfAsync(shop, Shop.Xiaoman, language)).Single(button => button.Command.Intent == Intent.Invoice);

        button.Title.ShouldBe(title);
        button.Command.ShouldBe(new CardCommand(Intent.Invoice, Invoiced.Order, SubIntent.FindInvoice));
    }

    [Theory]
    [InlineData("zh-CN", "的保修期 9月22日 到期")]
    [InlineData("en-US", ": Sep 22")]
    public async Task A_guarantee_that_ends_soon_comes_last_with_its_article(string language, string ends)
    {
        await using var shop = await Shop.Create();
        await shop.Clear<RepairRecord>();
        shop.MoveTo(Shop.FirstMorning.AddDays(290));

        var matters = await OfAsync(shop, Shop.Siyuan, language);

        matters.Count.ShouldBeLessThanOrEqualTo(4);
        matters[^1].Title.ShouldEndWith(ends);
        (matters[^1].Command.Intent, matters[^1].Command.Detail, matters[^1].Command.Slot).ShouldBe(
            (Intent.WarrantyRepair, SubIntent.Guarantee, "line")
        );
    }

    private static async Task<IReadOnlyList<CardButton>> OfAsync(Shop shop, Shopper shopper, string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return await new LikelyMatters(
            shop.Orders,
            shop.The<PresaleDesk>(),
            shop.The<LateInvoiceDesk>(),
            shop.The<PriceProtectionDesk>(),
            shop.The<EndingTermDesk>(),
            shop.ShopClock
        ).OfAsync(shopper, CancellationToken.None);
    }
}
