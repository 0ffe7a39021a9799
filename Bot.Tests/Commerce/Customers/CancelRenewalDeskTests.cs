using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Ports.Sandbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Tests.Commerce.Ports;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Customers;

/// <summary>Xiaoman was charged 148.00 three days ago without a word before; Emma renews in nine days and was told yesterday.</summary>
public sealed class CancelRenewalDeskTests
{
    private const string Member = "c-00001";

    [Theory, BothEngines]
    public async Task A_renewal_nobody_was_told_of_is_paid_back_once_the_way_it_was_charged(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var quote = await Offered(shop, Shop.Xiaoman, refund: true);
        (quote.Amount, quote.Clauses[0].Code).ShouldBe((148m, "consumer-regulation:10"));
        var receipt = await Done(shop, Shop.Xiaoman, quote);
        (await Done(shop, Shop.Xiaoman, quote)).ShouldBe(receipt);

        await using var db = await shop.Tables();
        var membership = await db.Memberships.SingleAsync(row => row.CustomerId == Member);
        (membership.AutoRenew, membership.RenewsAt, membership.Level).ShouldBe((false, null, MembershipLevel.Basic));
        var refund = await db.Refunds.Include(row => row.Parts).SingleAsync(row => row.Number == receipt);
        (refund.Cause, refund.OrderNumber, refund.Amount).ShouldBe((RefundCause.Renewal, "", 148m));
        refund.Parts.ShouldHaveSingleItem().Method.ShouldBe(MethodKind.WeChatPay);
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == receipt)).Kind.ShouldBe("refund-send");
        (await Refused(shop, Shop.Xiaoman, refund: true)).ShouldBe("already-refunded");
        (await Refused(shop, Shop.Xiaoman, refund: false)).ShouldBe("no-renewal");
    }

    [Theory, BothEngines]
    public async Task Cancelling_alone_moves_no_money_and_leaves_the_benefits_until_the_end(Engine engine)
    {
        await using var shop = await Shop.Create(engine);

        var quote = await Offered(shop, Shop.Emma, refund: false);
        quote.Amount.ShouldBe(0m);
        await Done(shop, Shop.Emma, quote);

        await using var db = await shop.Tables();
        var membership = await db.Memberships.SingleAsync(row => row.CustomerId == "c-00003");
        (membership.AutoRenew, membership.RenewsAt is null, membership.Level).ShouldBe((false, false, MembershipLevel.Gold));
        (await db.Refunds.CountAsync(row => row.CustomerId == "c-00003" && row.Cause == RefundCause.Renewal)).ShouldBe(0);
        (await Refused(shop, Shop.Siyuan, refund: false)).ShouldBe("no-renewal");
        (await Refused(shop, Shop.Siyuan, refund: true)).ShouldBe("not-renewed");
        (await Refused(shop, Shop.Emma, refund: true)).ShouldBe("notice-unknown");
        (await Refused(shop, Shopper.Nobody, refund: false)).ShouldBe("sign-in-first");
    }

    [Theory, BothEngines]
    public async Task A_renewal_cancelled_elsewhere_meanwhile_makes_the_promise_void(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var quote = await Offered(shop, Shop.Xiaoman, refund: true);
        await Set(shop, row => row with { NoticeSentAt = row.ChargedAt!.Value.AddDays(-9), Version = row.Version + 1 });

        (await shop.The<CancelRenewalDesk>().CommitAsync(Shop.Xiaoman, quote, "key", default))
            .ShouldBeOfType<CommitAnswer.Refused>()
            .Refusal.Reason.ShouldBe("notice-was-given");
    }

    [Theory, BothEngines]
    public async Task The_payment_system_sends_back_what_was_paid_for_no_order(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var receipt = await Done(shop, Shop.Xiaoman, await Offered(shop, Shop.Xiaoman, refund: true));

        await shop.The<OutboxRelay>().RunOnceAsync(default);
        shop.Clock.Advance(TimeSpan.FromSeconds(2));
        await shop.The<SandboxCourier>().RunOnceAsync(default);

        await using var db = await shop.Tables();
        (await db.Refunds.SingleAsync(row => row.Number == receipt)).Status.ShouldBe(RefundStatus.Arrived);
        (await db.Set<OrderPayment>().CountAsync(row => row.OrderNumber == "")).ShouldBe(0);
    }

    [Fact]
    public async Task A_notice_that_came_too_late_counts_as_none()
    {
        await using var shop = await Shop.Create();
        await Set(shop, row => row with { NoticeSentAt = row.ChargedAt!.Value.AddDays(-4) });
        var quote = await Offered(shop, Shop.Xiaoman, refund: true);

        (quote.Amount, quote.Lines[0].Says.Zh).ShouldBe((148m, "续费提醒晚于规定的时间"));
        await Set(shop, row => row with { NoticeSentAt = row.ChargedAt!.Value.AddDays(-5) });
        (await Refused(shop, Shop.Xiaoman, refund: true)).ShouldBe("notice-was-given");
    }

    [Fact]
    public async Task The_membership_desk_shows_level_renewal_and_what_was_charged_and_paid_back()
    {
        await using var shop = await Shop.Create();
        await Done(shop, Shop.Xiaoman, await Offered(shop, Shop.Xiaoman, refund: true));

        var view = (await shop.The<MembershipDesk>().ShowAsync(Shop.Xiaoman, default)).ShouldNotBeNull();
        view.Ledger.Select(line => line.Amount).ShouldBe([-148m, 148m]);
        view.Says.Zh.ShouldContain("普通会员");
        (await shop.The<MembershipDesk>().ShowAsync(Shop.Emma, default))!.Says.Zh.ShouldContain("自动续费 148.00 元");
        (await shop.The<MembershipDesk>().ShowAsync(Shopper.Nobody, default)).ShouldBeNull();
    }

    private static async Task<Quote> Offered(Shop shop, Shopper who, bool refund) =>
        (await shop.The<CancelRenewalDesk>().QuoteAsync(who, new RenewalWish(refund), default)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    private static async Task<string> Refused(Shop shop, Shopper who, bool refund) =>
        (await shop.The<CancelRenewalDesk>().QuoteAsync(who, new RenewalWish(refund), default))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal.Reason;

    private static async Task<string> Done(Shop shop, Shopper who, Quote quote) =>
        (await shop.The<CancelRenewalDesk>().CommitAsync(who, quote, "key", default)).ShouldBeOfType<CommitAnswer.Done>().Receipt.Number;

    private static async Task Set(Shop shop, Func<Membership, Membership> change)
    {
        await using var db = await shop.Tables();
        var membership = await db.Memberships.SingleAsync(row => row.CustomerId == Member);
        db.Entry(membership).CurrentValues.SetValues(change(membership));
        await db.SaveChangesAsync();
    }
}
