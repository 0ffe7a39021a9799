using BotApp.Commerce.Customers;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using BotApp.Tests.TestKit.Builders;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Insurance;

public sealed class FreightInsuranceDeskTests
{
    private const string Order = "261115001004";

    [Theory, BothEngines]
    public async Task A_return_that_was_signed_for_is_claimed_once(Engine engine)
    {
        await using var shop = await Created(engine);
        await Return(shop, "TH1", received: true);
        var quote = (await Ask(shop, Shop.Xiaoman)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        (quote.Amount, quote.Lines[0].Name).ShouldBe((10m, "payout"));
        quote.Lines.ShouldAllBe(line => !line.Says.Zh.Contains("全额", StringComparison.Ordinal));

        var answers = await Task.WhenAll(Commit(shop, quote, "one"), Commit(shop, quote, "other"));

        answers.OfType<CommitAnswer.Done>().Count(done => !done.Repeated).ShouldBe(1);
        await using var db = await shop.Tables();
        var claim = await db.InsuranceClaims.SingleAsync(claim => claim.ReturnNumber == "TH1");
        (claim.Status, claim.Amount, claim.DueAt).ShouldBe((ClaimStatus.Open, 10m, Shop.FirstMorning.AddHours(72)));
        claim.Number.ShouldStartWith("LP261122");
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == claim.Number)).Kind.ShouldBe("claim-file");
        (await Reason(shop)).ShouldBe("already-filed");
        await Return(shop, "TH2", received: true);
        (await Reason(shop, "TH2")).ShouldBe("second-return");
    }

    [Theory, BothEngines]
    public async Task A_foreign_return_does_not_exist_and_one_signed_for_nowhere_waits(Engine engine)
    {
        await using var shop = await Created(engine);
        await Return(shop, "TH1", received: false);

        (await Ask(shop, Shop.Siyuan)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal.Reason.ShouldBe("not-found");
        (await Reason(shop)).ShouldBe("return-not-completed");
    }

    [Fact]
    public async Task Not_insured_run_out_or_fetched_for_nothing_there_is_nothing_to_claim()
    {
        await using var shop = await Created();
        await Return(shop, "TH1", received: true, free: true);
        (await Reason(shop)).ShouldBe("free-pickup");
        shop.Clock.Advance(TimeSpan.FromDays(31));
        (await Reason(shop)).ShouldBe("not-insured");
    }

    [Fact]
    public async Task A_return_that_changed_after_the_promise_makes_it_stale()
    {
        await using var shop = await Created();
        await Return(shop, "TH1", received: true);
        var quote = (await Ask(shop, Shop.Xiaoman)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        await using (var db = await shop.Tables())
        {
            await db.ReturnRequests.Where(row => row.Number == "TH1").ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, 7));
        }

        (await Commit(shop, quote, "key")).ShouldBeOfType<CommitAnswer.Stale>();
    }

    [Theory, BothEngines]
    public async Task A_payout_that_is_late_gets_one_ticket(Engine engine)
    {
        await using var shop = await Created(engine);
        await Return(shop, "TH1", received: true);
        await Commit(shop, (await Ask(shop, Shop.Xiaoman)).ShouldBeOfType<QuoteAnswer.Offered>().Quote, "key");
        shop.Clock.Advance(TimeSpan.FromHours(72));
        (await Work(shop)).ShouldBe(0);
        shop.Clock.Advance(TimeSpan.FromSeconds(1));

        (await Task.WhenAll(Work(shop), Work(shop))).Sum().ShouldBe(1);
        (await Work(shop)).ShouldBe(0);
        await using var db = await shop.Tables();
        (await db.Tickets.CountAsync(ticket => ticket.Kind == TicketKind.PayoutOverdue)).ShouldBe(1);
        var view = (await Read(shop, Shop.Xiaoman)).ShouldBeOfType<FreightInsuranceAnswer.Known>().View;
        (view.Reason, view.NeedsHuman).ShouldBe(("payout-late", true));
    }

    [Fact]
    public async Task It_says_who_pays_how_much_is_agreed_and_how_the_claim_stands()
    {
        await using var shop = await Created();
        await Return(shop, "TH1", received: true);

        var view = (await Read(shop, Shop.Xiaoman)).ShouldBeOfType<FreightInsuranceAnswer.Known>().View;

        (view.IsInsured, view.AgreedSum, view.ReturnNumber, view.Claim).ShouldBe((true, 10m, "TH1", null));
        view.Says.Zh.ShouldContain("先由您垫付");
        view.CanBeClaimed.ShouldBeTrue();
        (await shop.The<FreightInsuranceDesk>().LikelyAsync(Shop.Xiaoman, CancellationToken.None)).ShouldBe(Order);
        (await shop.The<FreightInsuranceDesk>().LikelyAsync(Shop.Emma, CancellationToken.None)).ShouldBeNull();
        (await Read(shop, Shop.Siyuan)).ShouldBeOfType<FreightInsuranceAnswer.Missing>();
    }

    [Fact]
    public async Task Where_nothing_is_sent_back_there_is_no_freight_and_of_faulty_goods_the_seller_owes_what_is_missing()
    {
        await using var shop = await Created();
        await Return(shop, "TH1", received: true);
        await shop.Set<ReturnRequest>(row => row.Number == "TH1", row => row with { Kind = ReturnKind.NotReceived });
        (await Reason(shop)).ShouldBe("refund-only");

        await shop.Set<ReturnRequest>(row => row.Number == "TH1", row => row with { Kind = ReturnKind.Damaged });

        var view = (await Read(shop, Shop.Xiaoman)).ShouldBeOfType<FreightInsuranceAnswer.Known>().View;
        (view.Reason, view.TopUp, view.Owes.Zh).ShouldBe(("payout-due", 2m, "退货运费由商家承担"));
    }

    [Theory, BothEngines]
    public async Task Only_the_carrier_the_policy_names_is_paid_for(Engine engine)
    {
        await using var shop = await Created(engine);
        await Return(shop, "TH1", received: true);
        await shop.Set<ReturnRequest>(row => row.Number == "TH1", row => row with { WaybillNumber = "BACK-1" });
        await shop.Set<FreightPolicy>(policy => policy.Number == "FP1", policy => policy with { CarrierCode = "zto" });
        await shop.Put(An.Waybill(Shop.FirstMorning.AddDays(-3)) with { Number = "BACK-1", OrderNumber = Order });
        (await Reason(shop)).ShouldBe("other-carrier");

        var sent = An.Waybill(Shop.FirstMorning).Carrier.Code;
        await shop.Set<FreightPolicy>(policy => policy.Number == "FP1", policy => policy with { CarrierCode = sent });

        (await Ask(shop, Shop.Xiaoman)).ShouldBeOfType<QuoteAnswer.Offered>();
    }

    [Fact]
    public async Task A_claim_the_insurer_refused_is_for_a_person_and_one_it_paid_is_told_with_its_sum()
    {
        await using var shop = await Created();
        await Return(shop, "TH1", received: true);
        await Commit(shop, (await Ask(shop, Shop.Xiaoman)).ShouldBeOfType<QuoteAnswer.Offered>().Quote, "key");
        await shop.Set<InsuranceClaim>(claim => claim.ReturnNumber == "TH1", claim => claim with { Status = ClaimStatus.Refused });
        var refused = (await Read(shop, Shop.Xiaoman)).ShouldBeOfType<FreightInsuranceAnswer.Known>().View;
        (refused.Reason, refused.NeedsHuman).ShouldBe(("insurer-dispute", true));

        await shop.Set<InsuranceClaim>(
            claim => claim.ReturnNumber == "TH1",
            claim => claim with { Status = ClaimStatus.Paid, PaidAt = Shop.FirstMorning }
        );

        var paid = (await Read(shop, Shop.Xiaoman)).ShouldBeOfType<FreightInsuranceAnswer.Known>().View;
        paid.Says.Zh.ShouldContain("已经赔付 10.00 元");
        (await shop.The<FreightInsuranceDesk>().ReadAsync(Shopper.Nobody, Order, CancellationToken.None))
            .ShouldBeOfType<FreightInsuranceAnswer.Missing>()
            .Refusal.Reason.ShouldBe("sign-in-first");
    }

    private static Task<FreightInsuranceAnswer> Read(Shop shop, Shopper shopper) =>
        shop.The<FreightInsuranceDesk>().ReadAsync(shopper, Order, CancellationToken.None);

    private static Task<int> Work(Shop shop) => shop.The<ClaimWork>().RunOnceAsync(CancellationToken.None);

    private static Task<QuoteAnswer> Ask(Shop shop, Shopper shopper, string number = "TH1") =>
        shop.The<InsuranceClaimDesk>().QuoteAsync(shopper, new InsuranceClaimWish(number), CancellationToken.None);

    private static async Task<string> Reason(Shop shop, string number = "TH1") =>
        (await Ask(shop, Shop.Xiaoman, number)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal.Reason;

    private static Task<CommitAnswer> Commit(Shop shop, Quote quote, string key) =>
        shop.The<InsuranceClaimDesk>().CommitAsync(Shop.Xiaoman, quote, key, CancellationToken.None);

    /// <summary>The order is insured for 10.00 and nothing was claimed yet.</summary>
    private static async Task<Shop> Created(Engine engine = Engine.Sqlite)
    {
        var shop = await Shop.Create(engine);
        await using var db = await shop.Tables();
        await db.InsuranceClaims.ExecuteDeleteAsync();
        await db.FreightPolicies.ExecuteDeleteAsync();
        await db.ReturnRequests.ExecuteDeleteAsync();
        await db.Tickets.ExecuteDeleteAsync();
        db.Add(
            new FreightPolicy
            {
                Number = "FP1",
                OrderNumber = Order,
                CustomerId = "c-00001",
                Insurer = "保险公司",
                AgreedSum = 10m,
                ValidUntil = Shop.FirstMorning.AddDays(30),
            }
        );
        await db.SaveChangesAsync();
        return shop;
    }

    private static async Task Return(Shop shop, string number, bool received, bool free = false)
    {
        await using var db = await shop.Tables();
        db.Add(
            new ReturnRequest
            {
                Number = number,
                OrderNumber = Order,
                CustomerId = "c-00001",
                Kind = ReturnKind.NoReason,
                Status = received ? ReturnStatus.Received : ReturnStatus.AwaitingGoods,
                Reason = "",
                Refund = 1m,
                FreightBorneBy = Bearer.Customer,
                Freight = free ? 0m : 12m,
                HandIn = free ? HandIn.PickUp : HandIn.DropOff,
                CreatedAt = Shop.FirstMorning.AddDays(-5),
                ReceivedAt = received ? Shop.FirstMorning.AddDays(-1) : null,
            }
        );
        await db.SaveChangesAsync();
    }
}
