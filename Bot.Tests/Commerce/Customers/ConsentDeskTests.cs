using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Customers;

public sealed class ConsentDeskTests
{
    [Theory, BothEngines]
    public async Task A_consent_is_given_to_a_wording_and_withdrawn_in_as_many_calls(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<Consent>();
        var desk = shop.The<ConsentDesk>();
        var give = new ConsentWish(ConsentPurpose.HandOver, Given: true, "2026-01");

        await desk.Done(Shop.Xiaoman, give, "give");
        (await desk.Refused(Shop.Xiaoman, give)).Reason.ShouldBe("already-given");
        shop.Clock.Advance(TimeSpan.FromHours(1));
        await desk.Done(Shop.Xiaoman, new ConsentWish(ConsentPurpose.HandOver, Given: false), "withdraw");

        var consent = (await desk.ListAsync(Shop.Xiaoman, CancellationToken.None)).ShouldHaveSingleItem();
        (consent.TextVersion, consent.GivenAt, consent.WithdrawnAt).ShouldBe(("2026-01", Shop.FirstMorning, Shop.FirstMorning.AddHours(1)));
        (await desk.ListAsync(Shop.Siyuan, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_given_cannot_be_withdrawn_and_a_consent_without_a_wording_is_none()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Consent>();
        var desk = shop.The<ConsentDesk>();

        (await desk.Refused(Shop.Xiaoman, new ConsentWish(ConsentPurpose.Marketing, Given: false))).Reason.ShouldBe("nothing-given");
        (await desk.Refused(Shop.Xiaoman, new ConsentWish(ConsentPurpose.Marketing, Given: true))).Reason.ShouldBe("which-wording");
        (await desk.Refused(Shopper.Nobody, new ConsentWish(ConsentPurpose.Marketing, Given: true))).Reason.ShouldBe("sign-in-first");
    }

    [Fact]
    public async Task A_promise_about_a_consent_given_meanwhile_is_not_kept()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Consent>();
        var desk = shop.The<ConsentDesk>();
        var give = new ConsentWish(ConsentPurpose.Marketing, Given: true, "1");
        var quote = await desk.Offered(Shop.Xiaoman, give);
        await desk.Done(Shop.Xiaoman, give, "other");

        (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Refused>();
    }

    [Theory, BothEngines]
    public async Task What_rested_on_a_consent_goes_with_it(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<Consent>();
        await shop.Clear<OutboxRow>();
        await shop.Clear<BrowsedProduct>();
        await shop.Clear<Watch>();
        await shop.Put(Seen("c-00001"), Seen("c-00002"), Watching("W1", "c-00001"), Watching("W2", "c-00002"));
        await shop.Clear<FapiaoTitle>();
        await shop.Put(Title("c-00001"), Title("c-00002"));

        await WithdrawAsync(shop, ConsentPurpose.Profiling);
        await WithdrawAsync(shop, ConsentPurpose.StockNotice);
        await WithdrawAsync(shop, ConsentPurpose.KeepTitles);
        await WithdrawAsync(shop, ConsentPurpose.VoiceTranscripts);
        await WithdrawAsync(shop, ConsentPurpose.Marketing);

        await using var db = await shop.Tables();
        (await db.BrowsedProducts.SingleAsync()).CustomerId.ShouldBe("c-00002");
        (await db.Watches.SingleAsync(row => row.Number == "W1")).Status.ShouldBe(WatchStatus.Stopped);
        (await db.Watches.SingleAsync(row => row.Number == "W2")).Status.ShouldBe(WatchStatus.Waiting);
        (await db.FapiaoTitles.SingleAsync()).CustomerId.ShouldBe("c-00002");
        (await db.OutboxRows.SingleAsync()).Kind.ShouldBe(FollowUps.ChatsDelete);
    }

    [Fact]
    public async Task Every_purpose_is_asked_for_and_withdrawn_in_words_of_its_own()
    {
        await using var shop = await Shop.Create();
        await shop.Clear<Consent>();
        var desk = shop.The<ConsentDesk>();
        var asked = new List<string>();
        var ends = new List<string>();
        foreach (var purpose in Enum.GetValues<ConsentPurpose>())
        {
            asked.Add((await desk.Offered(Shop.Xiaoman, Give(purpose))).Headline.Zh);
            await desk.Done(Shop.Xiaoman, Give(purpose), $"give {purpose}");
            ends.Add((await desk.Offered(Shop.Xiaoman, new ConsentWish(purpose, Given: false))).Lines[0].Says.Zh);
        }

        asked.ShouldBeUnique();
        ends.Count(says => says.Contains("删除")).ShouldBe(4); // titles, what was looked at, talks, transcripts
    }

    private static ConsentWish Give(ConsentPurpose purpose) => new(purpose, Given: true, "1");

    private static async Task WithdrawAsync(Shop shop, ConsentPurpose purpose)
    {
        await shop.The<ConsentDesk>().Done(Shop.Xiaoman, Give(purpose), $"give {purpose}");
        await shop.The<ConsentDesk>().Done(Shop.Xiaoman, new ConsentWish(purpose, Given: false), $"withdraw {purpose}");
    }

    private static BrowsedProduct Seen(string customer) =>
        new()
        {
            CustomerId = customer,
            ProductId = "P1002",
            At = Shop.FirstMorning,
            Times = 1,
        };

    private static Watch Watching(string number, string customer) =>
        new()
        {
            Number = number,
            CustomerId = customer,
            Kind = WatchKind.BackInStock,
            Sku = "P1002-01",
            Status = WatchStatus.Waiting,
            CreatedAt = Shop.FirstMorning,
        };

    private static FapiaoTitle Title(string customer) =>
        new()
        {
            CustomerId = customer,
            No = 1,
            BuyerType = BuyerType.Person,
            Title = "个人",
        };
}
