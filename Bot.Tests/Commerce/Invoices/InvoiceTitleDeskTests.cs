using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Invoices;

public sealed class InvoiceTitleDeskTests
{
    private static readonly TitleWish Company = new() { Title = "云杉科技", TaxId = Invoiced.TaxNumber };

    [Theory, BothEngines]
    public async Task Titles_are_kept_only_with_consent_and_forgotten_at_once(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var desk = shop.The<InvoiceTitleDesk>();
        await ForgetAllAsync(shop);
        (await Refused(shop, Company)).ShouldBe("no-consent");
        await ConsentAsync(shop);

        await Done(shop, Company, "1");
        await Done(shop, Company with { Title = "青松贸易", IsDefault = true }, "2");
        await Done(shop, Company, "3");
        (await desk.ListAsync(Shop.Xiaoman, default))
            .Select(title => (title.No, title.Title, title.IsDefault))
            .ShouldBe([(2, "青松贸易", true), (1, "云杉科技", false)]);
        (await desk.ListAsync(Shopper.Nobody, default)).ShouldBeEmpty();

        await Done(shop, new TitleWish { Forget = 2 }, "4");
        (await desk.ListAsync(Shop.Xiaoman, default)).ShouldHaveSingleItem().No.ShouldBe(1);
        (await Refused(shop, new TitleWish { Forget = 2 })).ShouldBe("not-found");
        (await Refused(shop, Company with { TaxId = "1" })).ShouldBe("tax-id-length");
    }

    [Fact]
    public async Task Once_the_consent_is_withdrawn_nothing_is_offered()
    {
        await using var shop = await Shop.Create();
        await ForgetAllAsync(shop);
        await ConsentAsync(shop);
        await Done(shop, Company, "1");
        await using (var db = await shop.Tables())
        {
            await db.Consents.ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnAt, Shop.FirstMorning));
        }

        (await shop.The<InvoiceTitleDesk>().ListAsync(Shop.Xiaoman, default)).ShouldBeEmpty();
        (await Refused(shop, Company)).ShouldBe("no-consent");
    }

    private static async Task ForgetAllAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        await db.FapiaoTitles.Where(row => row.CustomerId == "c-00001").ExecuteDeleteAsync();
        await db.Consents.Where(row => row.CustomerId == "c-00001").ExecuteDeleteAsync();
    }

    private static async Task ConsentAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        db.Consents.Add(
            new Consent
            {
                Id = "consent-titles",
                CustomerId = "c-00001",
                Purpose = ConsentPurpose.KeepTitles,
                TextVersion = "1",
                GivenAt = Shop.FirstMorning,
            }
        );
        await db.SaveChangesAsync();
    }

    private static async Task Done(Shop shop, TitleWish wish, string key)
    {
        var desk = shop.The<InvoiceTitleDesk>();
        var quote = (await desk.QuoteAsync(Shop.Xiaoman, wish, default)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        (await desk.CommitAsync(Shop.Xiaoman, quote, key, default)).ShouldBeOfType<CommitAnswer.Done>();
    }

    private static async Task<string> Refused(Shop shop, TitleWish wish) =>
        (await shop.The<InvoiceTitleDesk>().QuoteAsync(Shop.Xiaoman, wish, default)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal.Reason;
}
