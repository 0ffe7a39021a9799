using BotApp.Commerce.Delivery;
using BotApp.Commerce.Insurance;
using BotApp.Commerce.Invoices;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Ports.Outbox;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Ports.Inbox;

public sealed class EventInboxTests
{
    [Theory, BothEngines]
    public async Task A_payment_that_came_in_makes_the_order_ready_to_ship_once(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);

        (await TakeAsync(shop, OutsideSource.Payment, PortWorld.Paid())).ShouldBe(InboxAnswer.Taken);
        (await TakeAsync(shop, OutsideSource.Payment, PortWorld.Paid())).ShouldBe(InboxAnswer.Duplicate);
        (await TakeAsync(shop, OutsideSource.Payment, PortWorld.Paid("e-again", 3))).ShouldBe(InboxAnswer.Taken);

        await using var db = await shop.Tables();
        var order = await db.Orders.Include(row => row.Payments).SingleAsync(row => row.Number == PortWorld.Unpaid);
        order.Status.ShouldBe(OrderStatus.ToShip);
        order.Payments.ShouldHaveSingleItem().Amount.ShouldBe(89m);
        order.PromisedShipAt.ShouldBe(order.PaidAt + TimeSpan.FromHours(48));
        (await db.PaymentIntents.SingleAsync(row => row.Number == PortWorld.Intent)).Status.ShouldBe(IntentStatus.Succeeded);
    }

    [Theory, BothEngines]
    public async Task The_same_event_delivered_by_many_at_once_is_taken_by_one(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => Task.Run(() => TakeAsync(shop, OutsideSource.Payment, PortWorld.Paid())))
        );

        answers.Count(answer => answer == InboxAnswer.Taken).ShouldBe(1);
        answers.Count(answer => answer == InboxAnswer.Duplicate).ShouldBe(5);
        await using var db = await shop.Tables();
        (await db.Set<OrderPayment>().CountAsync(row => row.OrderNumber == PortWorld.Unpaid)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task An_older_event_than_handled_changes_nothing(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var failed = PortWorld.Event("e-1", EventTypes.RefundFailed, $"{PortWorld.Refund}-1", 1, new NotDone("CLOSED"));
        var arrived = PortWorld.Event("e-2", EventTypes.RefundArrived, $"{PortWorld.Refund}-1", 2, new MoneyMoved());

        (await TakeAsync(shop, OutsideSource.Payment, arrived)).ShouldBe(InboxAnswer.Taken);
        (await TakeAsync(shop, OutsideSource.Payment, failed)).ShouldBe(InboxAnswer.Outdated);

        await using var db = await shop.Tables();
        var part = await db.Set<RefundPart>().SingleAsync(row => row.RefundNumber == PortWorld.Refund && row.No == 1);
        (part.ArrivedAt, part.FailureCode).ShouldBe((PortWorld.At.AddMinutes(2).ToUniversalTime(), null));
    }

    [Theory, BothEngines]
    public async Task A_refund_has_arrived_when_its_last_part_has_and_failed_while_one_has_not(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);

        await RefundAsync(shop, 1, 1, failed: true);
        (await StatusAsync(shop)).ShouldBe(RefundStatus.Failed);
        await RefundAsync(shop, 2, 1, failed: false);
        (await StatusAsync(shop)).ShouldBe(RefundStatus.Failed);
        await RefundAsync(shop, 1, 2, failed: false);

        await using var db = await shop.Tables();
        var refund = await db.Refunds.Include(row => row.Steps).SingleAsync(row => row.Number == PortWorld.Refund);
        refund.Status.ShouldBe(RefundStatus.Arrived);
        refund.Steps.OrderBy(step => step.No).Select(step => step.Holder).ShouldBe([RefundHolder.Seller, RefundHolder.Nobody]);
        var back = await db.Set<OrderPayment>().Where(row => row.OrderNumber == PortWorld.Shipped).ToListAsync();
        back.Sum(row => row.Amount).ShouldBe(89m);
        back.ShouldAllBe(row => row.Type == PaymentType.Refund);
    }

    [Theory, BothEngines]
    public async Task A_signed_parcel_delivers_its_order_and_a_signed_return_is_received_and_its_claim_filed(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);

        await TakeAsync(
            shop,
            OutsideSource.Logistics,
            PortWorld.Scans("e-1", EventTypes.ParcelTrace, PortWorld.Waybill, TraceEvent.PickedUp)
        );
        var signed = PortWorld.Scans("e-2", EventTypes.ParcelSigned, PortWorld.Waybill, TraceEvent.PickedUp, TraceEvent.Signed);
        await TakeAsync(shop, OutsideSource.Logistics, signed);
        var back = PortWorld.Scans("e-3", EventTypes.ParcelSigned, PortWorld.WaybillBack, TraceEvent.PickedUp, TraceEvent.Signed);
        await TakeAsync(shop, OutsideSource.Logistics, back);

        await using var db = await shop.Tables();
        (await db.Orders.SingleAsync(row => row.Number == PortWorld.Shipped)).Status.ShouldBe(OrderStatus.Delivered);
        (await db.Waybills.SingleAsync(row => row.Number == PortWorld.Waybill)).SignedBy.ShouldBe(SignedBy.Recipient);
        (await db.Set<Trace>().CountAsync(row => row.WaybillNumber == PortWorld.Waybill)).ShouldBe(2);
        var request = await db.ReturnRequests.SingleAsync(row => row.Number == PortWorld.Return);
        (request.Status, request.ReceivedAt).ShouldBe((ReturnStatus.Received, PortWorld.At.AddHours(1).ToUniversalTime()));
        (await db.OutboxRows.SingleAsync()).Kind.ShouldBe(FollowUps.ClaimFile);
    }

    [Theory, BothEngines]
    public async Task A_red_invoice_cancels_the_blue_one_it_names(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);

        await TakeAsync(
            shop,
            OutsideSource.Tax,
            PortWorld.Event("e-1", EventTypes.InvoiceIssued, PortWorld.Invoice, 1, new InvoiceNumbered(PortWorld.Digital))
        );
        await TakeAsync(
            shop,
            OutsideSource.Tax,
            PortWorld.Event("e-2", EventTypes.InvoiceRedIssued, PortWorld.RedInvoice, 1, new InvoiceNumbered("26332000000000000002"))
        );

        await using var db = await shop.Tables();
        (await db.Fapiao.SingleAsync(row => row.Number == PortWorld.Invoice)).Status.ShouldBe(FapiaoStatus.Reversed);
        (await db.Fapiao.SingleAsync(row => row.Number == PortWorld.RedInvoice)).Status.ShouldBe(FapiaoStatus.Issued);
    }

    [Theory, BothEngines]
    public async Task Only_its_own_source_may_tell_a_thing_and_nothing_unreadable_is_stored(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var unknown = PortWorld.Event("e-1", EventTypes.ClaimPaid, "YF0", 1, new MoneyMoved());
        var short19 = PortWorld.Event("e-2", EventTypes.InvoiceIssued, PortWorld.Invoice, 1, new InvoiceNumbered("1234567890123456789"));
        var nothing = PortWorld.Event("e-3", EventTypes.ParcelTrace, PortWorld.Waybill, 1, new { scans = "none" });
        var foreign = PortWorld.Event("e-4", "payment.blessed", PortWorld.Intent, 1, new MoneyMoved());

        (await TakeAsync(shop, OutsideSource.Logistics, PortWorld.Paid())).ShouldBe(InboxAnswer.Unreadable);
        (await TakeAsync(shop, OutsideSource.Insurance, unknown)).ShouldBe(InboxAnswer.NotYet);
        (await TakeAsync(shop, OutsideSource.Tax, short19)).ShouldBe(InboxAnswer.Unreadable);
        (await TakeAsync(shop, OutsideSource.Logistics, nothing)).ShouldBe(InboxAnswer.Unreadable);
        await using (var db = await shop.Tables())
        {
            (await db.GatewayEvents.CountAsync(row => row.ReceivedAt >= PortWorld.At)).ShouldBe(0);
        }

        (await TakeAsync(shop, OutsideSource.Payment, foreign)).ShouldBe(InboxAnswer.Unhandled);
        (await TakeAsync(shop, OutsideSource.Payment, foreign)).ShouldBe(InboxAnswer.Duplicate);
    }

    [Theory, BothEngines]
    public async Task Money_for_an_order_that_is_paid_already_goes_to_a_person(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await using (var db = await shop.Tables())
        {
            await db
                .Orders.Where(row => row.Number == PortWorld.Unpaid)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Status, OrderStatus.Cancelled));
        }

        await TakeAsync(shop, OutsideSource.Payment, PortWorld.Paid());

        await using var tables = await shop.Tables();
        (await tables.Orders.SingleAsync(row => row.Number == PortWorld.Unpaid)).Status.ShouldBe(OrderStatus.Cancelled);
        (await tables.Tickets.SingleAsync(row => row.Subject == PortWorld.Intent)).CustomerId.ShouldBe(PortWorld.Customer);
    }

    public static TheoryData<string> NoMessages { get; } =
        new()
        {
            "no json",
            "null",
            """{"type":"payment.succeeded","subject":"ZF1","sequence":1,"at":"2026-11-22T08:00:00+08:00","data":{}}""",
            """{"id":"","type":"payment.succeeded","subject":"ZF1","sequence":1,"at":"2026-11-22T08:00:00+08:00","data":{}}""",
            """{"id":"e","type":"t","subject":"\u0000","sequence":1,"at":"2026-11-22T08:00:00+08:00","data":{}}""",
            """{"id":"e","type":"t","subject":"ZF1","sequence":0,"at":"2026-11-22T08:00:00+08:00","data":{}}""",
            """{"id":"e","type":"t","subject":"ZF1","sequence":1,"at":"2026-11-22T08:00:00+08:00","data":[]}""",
            """{"id":"e","type":"t","subject":"ZF1","sequence":1,"at":"0001-01-01T08:00:00+08:00","data":{}}""",
            $$$"""{"id":"{{{new string('e', 65)}}}","type":"t","subject":"ZF1","sequence":1,"at":"2026-11-22T08:00:00+08:00","data":{}}""",
        };

    [Theory, MemberData(nameof(NoMessages))]
    public async Task A_body_that_is_no_message_is_refused_however_well_it_is_signed(string body)
    {
        await using var shop = await PortWorld.CreateAsync(Engine.Sqlite);
        var bytes = System.Text.Encoding.UTF8.GetBytes(body);
        var stamp = shop.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
        var signature = WebhookSignature.Of(PortWorld.Secret, stamp, bytes);

        var answer = await shop.The<EventInbox>().ReceiveAsync(OutsideSource.Payment, bytes, stamp, signature, CancellationToken.None);

        answer.ShouldBe(InboxAnswer.Unreadable);
        await using var db = await shop.Tables();
        (await db.GatewayEvents.CountAsync(row => row.ReceivedAt >= PortWorld.At)).ShouldBe(0);
    }

    [Theory, BothEngines]
    public async Task A_number_an_invoice_cannot_have_any_more_goes_to_a_person(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        await shop.Set<Fapiao>(row => row.Number == PortWorld.Invoice, row => row with { Status = FapiaoStatus.Failed });
        var late = PortWorld.Event("e-1", EventTypes.InvoiceIssued, PortWorld.Invoice, 1, new InvoiceNumbered(PortWorld.Digital));
        var wrong = PortWorld.Event("e-2", EventTypes.InvoiceIssued, PortWorld.RedInvoice, 1, new InvoiceNumbered(PortWorld.Digital));
        var nobodys = PortWorld.Event(
            "e-3",
            EventTypes.InvoiceConfirmation,
            "RC0",
            1,
            new ConfirmationAnswered(ConfirmationStatus.Confirmed)
        );

        (await TakeAsync(shop, OutsideSource.Tax, late)).ShouldBe(InboxAnswer.Taken);
        (await TakeAsync(shop, OutsideSource.Tax, wrong)).ShouldBe(InboxAnswer.NotYet);
        (await TakeAsync(shop, OutsideSource.Tax, nobodys)).ShouldBe(InboxAnswer.NotYet);

        await using var db = await shop.Tables();
        (await db.Fapiao.SingleAsync(row => row.Number == PortWorld.Invoice)).DigitalNumber.ShouldBeNull();
        (await db.Tickets.CountAsync(ticket => ticket.Subject == PortWorld.Invoice)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_failed_charge_that_was_counted_on_goes_to_a_person_and_what_came_in_stays_in(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        var failed = PortWorld.Event("e-1", EventTypes.PaymentFailed, PortWorld.Intent, 1, new NotDone("CARD_DECLINED"));
        await shop.Put(Counted());

        await TakeAsync(shop, OutsideSource.Payment, failed);
        await using (var db = await shop.Tables())
        {
            (await db.PaymentIntents.SingleAsync(row => row.Number == PortWorld.Intent)).GatewayCode.ShouldBe("CARD_DECLINED");
            (await db.Tickets.SingleAsync(ticket => ticket.Subject == PortWorld.Intent)).Words.ShouldContain("扣款失败");
        }

        await TakeAsync(shop, OutsideSource.Payment, PortWorld.Paid());
        await TakeAsync(shop, OutsideSource.Payment, failed with { Id = "e-2", Sequence = 9 });

        await using var tables = await shop.Tables();
        (await tables.PaymentIntents.SingleAsync(row => row.Number == PortWorld.Intent)).Status.ShouldBe(IntentStatus.Succeeded);
        (await tables.Set<OrderPayment>().CountAsync(row => row.OrderNumber == PortWorld.Unpaid)).ShouldBe(1);
    }

    [Theory, BothEngines]
    public async Task A_claim_that_was_paid_stays_paid_and_a_refused_one_is_refused(Engine engine)
    {
        await using var shop = await PortWorld.CreateAsync(engine);

        await TakeAsync(
            shop,
            OutsideSource.Insurance,
            PortWorld.Event("e-1", EventTypes.ClaimPaid, PortWorld.Claim, 1, new MoneyMoved())
        );
        await TakeAsync(
            shop,
            OutsideSource.Insurance,
            PortWorld.Event("e-2", EventTypes.ClaimRefused, PortWorld.Claim, 2, new NotDone("LATE"))
        );
        await TakeAsync(
            shop,
            OutsideSource.Insurance,
            PortWorld.Event("e-3", EventTypes.ClaimRefused, PortWorld.OtherClaim, 1, new NotDone("LATE"))
        );

        await using var db = await shop.Tables();
        (await db.InsuranceClaims.SingleAsync(row => row.Number == PortWorld.Claim)).Status.ShouldBe(ClaimStatus.Paid);
        (await db.InsuranceClaims.SingleAsync(row => row.Number == PortWorld.OtherClaim)).Status.ShouldBe(ClaimStatus.Refused);
    }

    private static OrderPayment Counted() =>
        new()
        {
            OrderNumber = PortWorld.Unpaid,
            No = 1,
            Type = PaymentType.Payment,
            Method = BotApp.Commerce.Customers.MethodKind.Alipay,
            Amount = 10m,
            At = PortWorld.At,
            GatewayReference = PortWorld.Intent,
        };

    private static Task<InboxAnswer> TakeAsync(Shop shop, string source, GatewayMessage message) =>
        shop.The<EventInbox>().TakeAsync(source, message, CancellationToken.None);

    private static async Task RefundAsync(Shop shop, int part, long sequence, bool failed)
    {
        var subject = $"{PortWorld.Refund}-{part}";
        var message = failed
            ? PortWorld.Event($"e-{part}-{sequence}", EventTypes.RefundFailed, subject, sequence, new NotDone("CLOSED"))
            : PortWorld.Event($"e-{part}-{sequence}", EventTypes.RefundArrived, subject, sequence, new MoneyMoved());
        (await TakeAsync(shop, OutsideSource.Payment, message)).ShouldBe(InboxAnswer.Taken);
    }

    private static async Task<RefundStatus> StatusAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.Refunds.Where(row => row.Number == PortWorld.Refund).Select(row => row.Status).SingleAsync();
    }
}
