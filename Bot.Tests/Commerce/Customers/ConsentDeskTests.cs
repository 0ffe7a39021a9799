using BotApp.Commerce.Customers;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;

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
}
