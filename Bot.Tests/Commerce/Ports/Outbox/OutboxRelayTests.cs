using BotApp.Commerce.Customers;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Storage;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace BotApp.Tests.Commerce.Ports.Outbox;

public sealed class OutboxRelayTests
{
    [Theory, BothEngines]
    public async Task Work_is_done_in_the_order_it_was_left_and_only_when_due(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var work = new Recorder();
        await LeaveAsync(shop, "late", dueIn: TimeSpan.FromMinutes(1));
        await LeaveAsync(shop, "first");
        await LeaveAsync(shop, "second");
        var relay = Relay(shop, work);

        (await relay.RunOnceAsync(default)).ShouldBe(2);
        work.Done.ShouldBe(["first", "second"]);
        shop.Clock.Advance(TimeSpan.FromMinutes(1));
        (await relay.RunOnceAsync(default)).ShouldBe(1);
        (await relay.RunOnceAsync(default)).ShouldBe(0);
        work.Done.ShouldBe(["first", "second", "late"]);
    }

    [Theory, BothEngines]
    public async Task Two_relays_at_once_do_every_row_once(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var work = new Recorder();
        for (var i = 0; i < 12; i++)
        {
            await LeaveAsync(shop, $"row-{i}");
        }

        var relays = Enumerable.Range(0, 4).Select(_ => Relay(shop, work)).ToList();
        await Task.WhenAll(relays.Select(relay => Task.Run(() => relay.RunOnceAsync(default))));

        work.Done.Count.ShouldBe(12);
        work.Done.Distinct(StringComparer.Ordinal).Count().ShouldBe(12);
    }

    [Theory, BothEngines]
    public async Task A_failure_is_tried_again_after_growing_pauses_and_ends_with_a_person(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var work = new Recorder { Breaks = _ => throw new InvalidOperationException("card 6222 0000 of 林小满") };
        await LeaveAsync(shop, "broken");
        var relay = Relay(shop, work);
        for (var attempt = 1; attempt <= OutboxRelay.MostAttempts; attempt++)
        {
            (await relay.RunOnceAsync(default)).ShouldBe(1);
            (await relay.RunOnceAsync(default)).ShouldBe(0);
            shop.Clock.Advance(OutboxRelay.PauseAfter(attempt) - TimeSpan.FromMilliseconds(1));
            (await relay.RunOnceAsync(default)).ShouldBe(0);
            shop.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        (await relay.RunOnceAsync(default)).ShouldBe(0);
        await using var db = await shop.Tables();
        var row = await db.OutboxRows.SingleAsync();
        (row.DoneAt, row.LastError).ShouldBe((null, nameof(InvalidOperationException)));
        (await db.Tickets.SingleAsync(ticket => ticket.Subject == row.ReceiptNumber)).Words.ShouldNotContain("6222");
    }

    [Fact]
    public void Pauses_grow_up_to_an_hour()
    {
        var pauses = Enumerable.Range(1, OutboxRelay.MostAttempts).Select(OutboxRelay.PauseAfter).ToList();

        pauses[0].ShouldBe(TimeSpan.FromSeconds(10));
        pauses.ShouldBe(pauses.Order());
        pauses[^1].ShouldBe(TimeSpan.FromHours(1));
    }

    [Theory, BothEngines]
    public async Task A_crash_between_the_call_and_its_mark_has_no_second_effect(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await LeaveAsync(shop, new RefundSend(PortWorld.Refund), FollowUps.RefundSend);
        var crashes = new Crashing(shop.The<IEnumerable<IFollowUp>>().Single(one => one.Kind == FollowUps.RefundSend));
        await Should.ThrowAsync<OperationCanceledException>(() => Relay(shop, crashes).RunOnceAsync(crashes.Crash.Token));
        var called = await OwedAsync(shop);
        called.ShouldBe(2);
        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(0); // the lease still runs

        shop.Clock.Advance(OutboxRelay.Lease);
        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(1);

        (await OwedAsync(shop)).ShouldBe(called);
        await using var db = await shop.Tables();
        (await db.OutboxRows.SingleAsync()).DoneAt.ShouldNotBeNull();
        (await db.Refunds.SingleAsync(row => row.Number == PortWorld.Refund)).Status.ShouldBe(RefundStatus.SentToChannel);
    }

    [Theory, BothEngines]
    public async Task An_unknown_kind_is_said_once_and_kept(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await LeaveAsync(shop, "who-knows", kind: "never-heard-of");
        using var log = new TestLog();
        var relay = Relay(shop, new Recorder(), log);

        (await relay.RunOnceAsync(default)).ShouldBe(0);
        (await relay.RunOnceAsync(default)).ShouldBe(0);

        log.Lines(LogLevel.Error).ShouldHaveSingleItem().ShouldContain("never-heard-of");
        await using var db = await shop.Tables();
        var row = await db.OutboxRows.SingleAsync();
        (row.DoneAt, row.Attempts).ShouldBe((null, 0));
    }

    [Theory, BothEngines]
    public async Task Work_done_by_a_sandbox_is_marked_in_its_receipt(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await using (var db = await shop.Tables())
        {
            db.Receipts.Add(Receipt() with { Details = """{"refund":"TK"}""" });
            await db.SaveChangesAsync();
        }

        await LeaveAsync(shop, new RefundSend(PortWorld.Refund), FollowUps.RefundSend);
        await LeaveAsync(shop, new CarrierUrge(PortWorld.Waybill), FollowUps.CarrierUrge);
        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(2);

        await using var tables = await shop.Tables();
        (await tables.Receipts.SingleAsync()).Details.ShouldBe("""{"refund":"TK","sandbox":["logistics","payment"]}""");
    }

    [Theory, BothEngines]
    public async Task What_is_declined_goes_to_a_person_at_once(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine, options => options.Systems.Payment = SystemsOptions.None);
        await LeaveAsync(shop, new RefundSend(PortWorld.Refund), FollowUps.RefundSend);

        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(1);

        await using var db = await shop.Tables();
        (await db.OutboxRows.SingleAsync()).LastError.ShouldBe(NotOffered.Code);
        (await db.Refunds.SingleAsync(row => row.Number == PortWorld.Refund)).Status.ShouldBe(RefundStatus.Failed);
        (await db.Tickets.CountAsync(ticket => ticket.Subject == "TT26112200000001")).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Pieces_are_put_back_together_with_the_mark(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var before = await StockAsync(shop);
        await LeaveAsync(shop, new Restock("P1002-01", 3), FollowUps.Restock);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => shop.The<OutboxRelay>().RunOnceAsync(default))));

        (await StockAsync(shop)).ShouldBe(before + 3);
    }

    [Theory, BothEngines]
    public async Task An_invoice_no_platform_takes_has_failed_and_so_has_a_claim_no_insurer_does(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(
            engine,
            options => (options.Systems.Tax, options.Systems.Insurance) = (SystemsOptions.None, SystemsOptions.None)
        );
        await LeaveAsync(shop, new InvoiceIssue(PortWorld.Invoice), FollowUps.InvoiceIssue);
        await LeaveAsync(shop, new RedIssue(PortWorld.RedInvoice), FollowUps.RedIssue);
        await LeaveAsync(shop, new ClaimFile(PortWorld.Claim), FollowUps.ClaimFile);

        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(3);

        await using var db = await shop.Tables();
        (await db.Fapiao.SingleAsync(row => row.Number == PortWorld.Invoice)).Status.ShouldBe(FapiaoStatus.Failed);
        (await db.Fapiao.SingleAsync(row => row.Number == PortWorld.RedInvoice)).Status.ShouldBe(FapiaoStatus.Failed);
        (await db.InsuranceClaims.SingleAsync(row => row.Number == PortWorld.Claim)).Status.ShouldBe(ClaimStatus.Refused);
        (await db.Tickets.CountAsync(ticket => ticket.Subject == "TT26112200000001")).ShouldBe(3);
    }

    [Theory, BothEngines]
    public async Task A_platform_that_takes_them_has_them_issuing_and_the_claim_filed(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await LeaveAsync(shop, new InvoiceIssue(PortWorld.Invoice), FollowUps.InvoiceIssue);
        await LeaveAsync(shop, new RedIssue(PortWorld.RedInvoice), FollowUps.RedIssue);
        await LeaveAsync(shop, new ClaimFile(PortWorld.Claim), FollowUps.ClaimFile);

        await shop.The<OutboxRelay>().RunOnceAsync(default);

        await using var db = await shop.Tables();
        (await db.Fapiao.CountAsync(row => row.OrderNumber == PortWorld.Shipped && row.Status == FapiaoStatus.Issuing)).ShouldBe(2);
        (await db.InsuranceClaims.SingleAsync(row => row.Number == PortWorld.Claim)).Status.ShouldBe(ClaimStatus.Filed);
        (await db.OutboxRows.CountAsync(row => row.DoneAt == null)).ShouldBe(0);
    }

    /// <summary>A red invoice is never issued as a blue one, nor the other way round.</summary>
    [Theory, BothEngines]
    public async Task Work_about_a_record_that_is_not_there_goes_to_a_person_at_once(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await LeaveAsync(shop, new InvoiceIssue(PortWorld.RedInvoice), FollowUps.InvoiceIssue);
        await LeaveAsync(shop, new RedIssue(PortWorld.Invoice), FollowUps.RedIssue);
        await LeaveAsync(shop, new RedConfirm("RC0"), FollowUps.RedConfirm);
        await LeaveAsync(shop, new ClaimFile("YF0"), FollowUps.ClaimFile);
        await LeaveAsync(shop, new RefundSend("TK0"), FollowUps.RefundSend);
        await LeaveAsync(shop, new PaymentSend("ZF0"), FollowUps.PaymentSend);
        await LeaveAsync(shop, new PickUpBook("TH0"), FollowUps.PickUpBook);
        await LeaveAsync(shop, new CarrierRedirect("SF0"), FollowUps.CarrierRedirect);

        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(8);

        await using var db = await shop.Tables();
        (await db.OutboxRows.AsNoTracking().ToListAsync()).ShouldAllBe(row => row.LastError == "record-missing" && row.DoneAt == null);
        (await db.SandboxEvents.CountAsync()).ShouldBe(0);
        (await db.Tickets.CountAsync(ticket => ticket.Subject == "TT26112200000001")).ShouldBe(8);
    }

    [Theory, BothEngines]
    public async Task A_payment_that_was_closed_before_it_was_sent_is_not_sent_and_a_declined_one_is_the_customers_to_try_again(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine, options => options.Systems.Payment = SystemsOptions.None);
        await shop.Set<PaymentIntent>(row => row.Number == PortWorld.Intent, row => row with { Status = IntentStatus.Closed });
        await LeaveAsync(shop, new PaymentSend(PortWorld.Intent), FollowUps.PaymentSend);
        await shop.The<OutboxRelay>().RunOnceAsync(default);
        (await IntentAsync(shop)).Status.ShouldBe(IntentStatus.Closed);

        await shop.Set<PaymentIntent>(row => row.Number == PortWorld.Intent, row => row with { Status = IntentStatus.Created });
        await LeaveAsync(shop, new PaymentSend(PortWorld.Intent), FollowUps.PaymentSend);
        await shop.The<OutboxRelay>().RunOnceAsync(default);

        var failed = await IntentAsync(shop);
        (failed.Status, failed.GatewayCode).ShouldBe((IntentStatus.Failed, NotOffered.Code));
        await using var db = await shop.Tables();
        (await db.OutboxRows.CountAsync(row => row.DoneAt == null)).ShouldBe(0);
        (await db.Tickets.CountAsync(ticket => ticket.Subject == "TT26112200000001")).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task What_is_for_a_host_waits_without_an_error_until_one_is_there(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var host = new Host();
        await LeaveAsync(shop, new Notice(PortWorld.Customer, "invoice-issued", PortWorld.Invoice), FollowUps.Notice);
        await LeaveAsync(shop, new ChatsToDelete(PortWorld.Customer), FollowUps.ChatsDelete);
        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(0);
        using var log = new TestLog();
        var factory = shop.The<IDbContextFactory<ShopDb>>();
        var (notices, talks) = (Relay(shop, new NoticeTeller(factory, host), log), Relay(shop, new TalkEraser(factory, host)));

        (await notices.RunOnceAsync(default)).ShouldBe(0);
        (await notices.RunOnceAsync(default)).ShouldBe(0);
        log.Lines(LogLevel.Error).ShouldNotContain(line => line.Contains("notice"));
        log.Lines(LogLevel.Information).Count(line => line.Contains("waits for a host")).ShouldBe(1);
        await using (var db = await shop.Tables())
        {
            (await db.OutboxRows.AsNoTracking().ToListAsync()).ShouldAllBe(row => row.Attempts == 0 && row.DoneAt == null);
        }

        host.IsOffered = true;
        (await notices.RunOnceAsync(default)).ShouldBe(1);
        (await talks.RunOnceAsync(default)).ShouldBe(1);
        host.Did.ShouldBe(["invoice-issued for c-00001", "talks of c-00001"]);
        (await notices.RunOnceAsync(default)).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task A_loss_is_stopped_with_the_payment_system_or_by_a_person(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await LeaveAsync(shop, new StopLoss(PortWorld.Unpaid, "GD1"), FollowUps.StopLoss);
        await shop.The<OutboxRelay>().RunOnceAsync(default);
        await using var none = await PortWorld.CreateAsync(engine, options => options.Systems.Payment = SystemsOptions.None);
        await LeaveAsync(none, new StopLoss(PortWorld.Unpaid, "GD1"), FollowUps.StopLoss);
        await none.The<OutboxRelay>().RunOnceAsync(default);

        await using var db = await shop.Tables();
        (await db.OutboxRows.SingleAsync()).DoneAt.ShouldNotBeNull();
        await using var other = await none.Tables();
        (await other.OutboxRows.SingleAsync()).LastError.ShouldBe(NotOffered.Code);
        (await other.Tickets.CountAsync(ticket => ticket.Subject == "TT26112200000001")).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task Goods_sent_again_travel_in_a_parcel_of_their_own_and_those_to_be_exchanged_are_fetched_first(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await LeaveAsync(shop, Again("GD1", fetchFirst: false), FollowUps.Resend);
        await LeaveAsync(shop, Again("GD2", fetchFirst: true), FollowUps.Resend);
        (await shop.The<OutboxRelay>().RunOnceAsync(default)).ShouldBe(2);
        var parcel = await OtherParcelAsync(shop);
        parcel.Items.Select(item => (item.LineNo, item.Quantity)).ShouldBe([(1, 1)]);

        for (var hop = 0; hop < 5; hop++)
        {
            shop.Clock.Advance(TimeSpan.FromSeconds(2));
            await shop.The<BotApp.Commerce.Ports.Sandbox.SandboxCourier>().RunOnceAsync(default);
        }

        (await OtherParcelAsync(shop)).SignedBy.ShouldBe(BotApp.Commerce.Delivery.SignedBy.Recipient);
        await using var db = await shop.Tables();
        (await db.OutboxRows.CountAsync(row => row.DoneAt == null)).ShouldBe(0);
        (await db.SandboxEvents.Select(row => row.Reference).Distinct().CountAsync()).ShouldBe(2);
    }

    private static BotApp.Commerce.Delivery.ParcelResend Again(string ticket, bool fetchFirst) =>
        new(ticket, PortWorld.Shipped, PortWorld.Waybill, fetchFirst, [new BotApp.Commerce.Orders.PieceWish(1, 1)]);

    private static async Task<BotApp.Commerce.Delivery.Waybill> OtherParcelAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db
            .Waybills.AsNoTracking()
            .Include(row => row.Items)
            .SingleAsync(row => row.OrderNumber == PortWorld.Shipped && row.Number != PortWorld.Waybill);
    }

    private static async Task<PaymentIntent> IntentAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.PaymentIntents.AsNoTracking().SingleAsync(row => row.Number == PortWorld.Intent);
    }

    private static async Task<int> StockAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.Variants.Where(row => row.Sku == "P1002-01").Select(row => row.Stock).SingleAsync();
    }

    private static async Task<int> OwedAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.SandboxEvents.CountAsync();
    }

    private static OutboxRelay Relay(Shop shop, IFollowUp work, TestLog? log = null) =>
        new(
            shop.The<IDbContextFactory<ShopDb>>(),
            shop.The<RowMarks>(),
            shop.Clock,
            [work],
            LoggerFactory.Create(logging => logging.AddProvider(log ?? new TestLog())).CreateLogger<OutboxRelay>()
        );

    private static async Task LeaveAsync(Shop shop, object payload, string kind = Recorder.Name, TimeSpan dueIn = default)
    {
        await using var db = await shop.Tables();
        new Writing(db, PortWorld.Customer, "test", "TT26112200000001", shop.Clock.GetUtcNow()).FollowUp(
            kind,
            payload,
            shop.Clock.GetUtcNow() + dueIn
        );
        await db.SaveChangesAsync();
        shop.Clock.Advance(TimeSpan.FromMilliseconds(1)); // instants are kept to the millisecond
    }

    private static Receipt Receipt() =>
        new()
        {
            Number = "TT26112200000001",
            Deed = "test",
            CustomerId = PortWorld.Customer,
            RequestKey = "key",
            QuoteId = "quote",
            Subject = PortWorld.Shipped,
            Amount = 0m,
            Currency = "CNY",
            Lines = "[]",
            At = PortWorld.At,
        };

    /// <summary>A host that talks with customers once it is there.</summary>
    private sealed class Host : INotices, ITalks
    {
        public bool IsOffered { get; set; }

        public List<string> Did { get; } = [];

        public Task TellAsync(Notice notice, string reference, CancellationToken cancellationToken)
        {
            Did.Add($"{notice.What} for {notice.CustomerId}");
            return Task.CompletedTask;
        }

        public Task DeleteAsync(ChatsToDelete whose, CancellationToken cancellationToken)
        {
            Did.Add($"talks of {whose.CustomerId}");
            return Task.CompletedTask;
        }
    }

    /// <summary>Writes down what it was asked to do.</summary>
    private sealed class Recorder : IFollowUp
    {
        public const string Name = "record";

        private readonly System.Collections.Concurrent.ConcurrentQueue<string> done = new();

        public string Kind => Name;

        public IReadOnlyCollection<string> Done => done;

        public Action<OutboxRow>? Breaks { get; init; }

        public Task<FollowUpOutcome> RunAsync(OutboxRow row, CancellationToken cancellationToken)
        {
            Breaks?.Invoke(row);
            done.Enqueue(row.Payload.Trim('"'));
            return Task.FromResult<FollowUpOutcome>(new FollowUpOutcome.Done());
        }
    }

    /// <summary>Calls the outside system and dies before it can say so.</summary>
    private sealed class Crashing(IFollowUp inner) : IFollowUp
    {
        public CancellationTokenSource Crash { get; } = new();

        public string Kind => inner.Kind;

        public async Task<FollowUpOutcome> RunAsync(OutboxRow row, CancellationToken cancellationToken)
        {
            await inner.RunAsync(row, cancellationToken);
            await Crash.CancelAsync();
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
