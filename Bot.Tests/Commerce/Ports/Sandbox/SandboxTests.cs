using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Ports.Sandbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Ports.Sandbox;

public sealed class SandboxTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Theory, BothEngines]
    public async Task A_payment_is_pending_until_its_latency_is_over_and_then_told(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var payments = shop.The<IPaymentSystem>();
        payments.IsSandbox.ShouldBeTrue();
        await DoAsync(shop, FollowUps.PaymentSend, new PaymentSend(PortWorld.Intent));

        (await DeliverAsync(shop)).ShouldBe(0);
        (await payments.QueryAsync(PortWorld.Intent, default)).ShouldBeOfType<PaymentState.Pending>();
        (await IntentAsync(shop)).Status.ShouldBe(IntentStatus.Pending);
        shop.Clock.Advance(Second);
        (await DeliverAsync(shop)).ShouldBe(1);
        (await DeliverAsync(shop)).ShouldBe(0);

        (await payments.QueryAsync(PortWorld.Intent, default)).ShouldBeOfType<PaymentState.Succeeded>();
        (await payments.QueryAsync("PI0", default)).ShouldBeOfType<PaymentState.Unknown>();
        (await IntentAsync(shop)).GatewayReference.ShouldBe($"sandbox-{PortWorld.Intent}");
    }

    [Theory, BothEngines]
    public async Task A_declined_payment_fails_with_a_code(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine, options => options.Systems.SandboxDeclineRate = 1);
        await DoAsync(shop, FollowUps.PaymentSend, new PaymentSend(PortWorld.Intent));
        shop.Clock.Advance(Second);
        await DeliverAsync(shop);

        var intent = await IntentAsync(shop);
        intent.Status.ShouldBe(IntentStatus.Failed);
        intent.GatewayCode.ShouldNotBeNullOrEmpty();
        (await shop.The<IPaymentSystem>().QueryAsync(PortWorld.Intent, default)).ShouldBe(new PaymentState.Failed(intent.GatewayCode));
        (
            await shop.The<ITaxPlatform>().StartConfirmationAsync(new("C1", PortWorld.Digital, 1m, "退货"), default)
        ).ShouldBeOfType<PortAnswer.Accepted>();
        (await shop.The<ILogisticsSystem>().UrgeAsync(new("u1", PortWorld.Waybill), default)).ShouldBeOfType<PortAnswer.Declined>();
    }

    [Theory, BothEngines]
    public async Task The_same_reference_has_one_effect_and_another_call_under_it_is_refused(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var payments = shop.The<IPaymentSystem>();
        var call = new PayCall("PI1", PortWorld.Unpaid, 89m, "CNY", MethodKind.Alipay, MethodId: null);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => payments.PayAsync(call, default))));
        answers.ShouldAllBe(answer => answer == new PortAnswer.Accepted("sandbox-PI1"));
        (await payments.PayAsync(call with { Amount = 90m }, default)).ShouldBe(new PortAnswer.Declined(SandboxBook.Reused));

        await using var db = await shop.Tables();
        (await db.SandboxEvents.CountAsync()).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Events_that_come_twice_and_out_of_order_end_where_orderly_ones_do(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine, options => options.Systems.SandboxDisorderRate = 1);
        await DoAsync(shop, FollowUps.PickUpBook, new PickUpBook(PortWorld.Return));
        await DoAsync(shop, FollowUps.CarrierIntercept, new CarrierIntercept(PortWorld.Waybill));
        await DoAsync(shop, FollowUps.RefundSend, new RefundSend(PortWorld.Refund));
        var delivered = 0;
        for (var i = 0; i < 10; i++)
        {
            shop.Clock.Advance(Second);
            delivered += await DeliverAsync(shop);
        }

        delivered.ShouldBe(2 * (4 + 2 + 2));
        await using var db = await shop.Tables();
        (await db.GatewayEvents.CountAsync(row => row.ReceivedAt >= PortWorld.At)).ShouldBe(8);
        (await db.GatewayEvents.CountAsync(row => row.HandledAt == null)).ShouldBe(2);
        (await db.ReturnRequests.SingleAsync(row => row.Number == PortWorld.Return)).Status.ShouldBe(ReturnStatus.Received);
        (await db.Refunds.SingleAsync(row => row.Number == PortWorld.Refund)).Status.ShouldBe(RefundStatus.Arrived);
        var scans = await db.Set<Trace>().Where(row => row.WaybillNumber == PortWorld.Waybill).OrderBy(row => row.No).ToListAsync();
        scans.Select(scan => scan.Event).ShouldBe([TraceEvent.ReturnStarted, TraceEvent.ReturnedToSender]);
        scans.ShouldAllBe(scan => scan.Remark!.Zh == "沙盒数据");
    }

    [Theory, BothEngines]
    public async Task Invoices_get_twenty_digits_no_real_one_has_and_claims_are_paid(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await DoAsync(shop, FollowUps.InvoiceIssue, new InvoiceIssue(PortWorld.Invoice));
        await DoAsync(shop, FollowUps.ClaimFile, new ClaimFile(PortWorld.Claim));
        await using (var db = await shop.Tables())
        {
            (await db.Fapiao.SingleAsync(row => row.Number == PortWorld.Invoice)).Status.ShouldBe(FapiaoStatus.Issuing);
            (await db.InsuranceClaims.SingleAsync(row => row.Number == PortWorld.Claim)).Status.ShouldBe(ClaimStatus.Filed);
        }

        shop.Clock.Advance(Second);
        (await DeliverAsync(shop)).ShouldBe(2);

        await using var tables = await shop.Tables();
        (await tables.Fapiao.SingleAsync(row => row.Number == PortWorld.Invoice)).DigitalNumber!.ShouldMatch("^00[0-9]{18}$");
        (await tables.InsuranceClaims.SingleAsync(row => row.Number == PortWorld.Claim)).Status.ShouldBe(ClaimStatus.Paid);
    }

    [Fact]
    public async Task What_the_inbox_is_not_ready_for_comes_again_later()
    {
        await using var shop = await PortWorld.CreateAsync(Engine.Sqlite);
        await shop.The<IPaymentSystem>().PayAsync(new("PI2", PortWorld.Unpaid, 89m, "CNY", MethodKind.Alipay, null), default);
        shop.Clock.Advance(Second);
        (await DeliverAsync(shop)).ShouldBe(1);
        (await DeliverAsync(shop)).ShouldBe(0);
        await using (var db = await shop.Tables())
        {
            var intent = await db.PaymentIntents.AsNoTracking().SingleAsync(row => row.Number == PortWorld.Intent);
            db.Add(intent with { Number = "PI2" });
            await db.SaveChangesAsync();
        }

        shop.Clock.Advance(TimeSpan.FromSeconds(5));
        (await DeliverAsync(shop)).ShouldBe(1);

        await using var tables = await shop.Tables();
        (await tables.Orders.SingleAsync(row => row.Number == PortWorld.Unpaid)).Status.ShouldBe(OrderStatus.ToShip);
    }

    [Fact]
    public async Task The_same_seed_and_reference_have_the_same_fate()
    {
        await using var one = await PortWorld.CreateAsync(Engine.Sqlite, options => options.Systems.SandboxDeclineRate = 0.3);
        await using var same = await PortWorld.CreateAsync(Engine.Sqlite, options => options.Systems.SandboxDeclineRate = 0.3);
        var references = Enumerable.Range(0, 1000).Select(i => $"PI{i}").ToList();

        var fates = references.Select(one.The<SandboxFate>().Declines).ToList();

        references.Select(same.The<SandboxFate>().Declines).ShouldBe(fates);
        fates.Count(declined => declined).ShouldBeInRange(230, 370);
    }

    private static Task<int> DeliverAsync(Shop shop) => shop.The<SandboxCourier>().RunOnceAsync(default);

    private static async Task<PaymentIntent> IntentAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.PaymentIntents.AsNoTracking().SingleAsync(row => row.Number == PortWorld.Intent);
    }

    private static async Task DoAsync(Shop shop, string kind, object payload)
    {
        await using (var db = await shop.Tables())
        {
            new Writing(db, PortWorld.Customer, "test", "TT1", shop.Clock.GetUtcNow()).FollowUp(kind, payload);
            await db.SaveChangesAsync();
        }

        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(1);
    }
}
