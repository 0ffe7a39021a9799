using BotApp.Commerce.Customers;
using BotApp.Commerce.Law.Payments;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Payments;

public sealed class PaymentTroubleDeskTests
{
    private const string Order = PayDeskTests.Unpaid;

    [Theory, BothEngines]
    public async Task What_was_charged_twice_is_found_by_itself_and_the_latest_charge_goes_back_once(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var total = await Paid(shop, MethodKind.WeChatPay, MethodKind.Alipay);

        var quote = (await Ask(shop)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        (quote.Amount, quote.Lines[0].How).ShouldBe((total, $"{total:0.00} + {total:0.00} − {total:0.00}"));
        quote.Lines[1].Where!.Zh.ShouldBe("支付宝");
        var answers = await Task.WhenAll(Commit(shop, quote, "one"), Commit(shop, quote, "other"));

        answers.OfType<CommitAnswer.Done>().Count(done => !done.Repeated).ShouldBe(1);
        await using var db = await shop.Tables();
        var refund = await db.Refunds.SingleAsync(refund => refund.OrderNumber == Order);
        (refund.Cause, refund.Amount).ShouldBe((RefundCause.DoublePayment, total));
        var order = await db.Orders.SingleAsync(order => order.Number == Order);
        (order.Status, order.Refunded).ShouldBe((OrderStatus.ToShip, 0m));
        (await Reason(shop, PaymentQuestion.DoubleCharge)).ShouldBe("charged-once");
    }

    [Fact]
    public async Task A_charge_only_the_gateway_tells_of_counts_too()
    {
        await using var shop = await Shop.Create();
        var total = await Paid(shop, MethodKind.Alipay);
        await Intent(shop, IntentStatus.Succeeded, null);
        await Event(shop, "r-1");
        (await Ask(shop)).ShouldBeOfType<QuoteAnswer.Refused>();
        await Event(shop, "r-2");

        var quote = (await Ask(shop)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        await Commit(shop, quote, "key");

        quote.Amount.ShouldBe(total);
        await using var db = await shop.Tables();
        var rows = await db.Set<OrderPayment>().Where(row => row.OrderNumber == Order).ToListAsync();
        rows.Sum(row => row.Type == PaymentType.Payment ? row.Amount : -row.Amount).ShouldBe(total);
        rows.Select(row => row.No).ShouldBeUnique();
    }

    [Fact]
    public async Task A_charge_booked_before_the_gateway_answered_is_not_counted_twice()
    {
        await using var shop = await Shop.Create();
        await Paid(shop, MethodKind.Alipay);
        await Intent(shop, IntentStatus.Succeeded, null);
        await using (var db = await shop.Tables())
        {
            await db.Set<OrderPayment>()
                .Where(row => row.OrderNumber == Order)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.GatewayReference, "ZF1"));
        }

        await Event(shop, "r-1");
        (await Reason(shop, PaymentQuestion.DoubleCharge)).ShouldBe("charged-once");
        await Event(shop, "r-2");
        (await Ask(shop)).ShouldBeOfType<QuoteAnswer.Offered>();
    }

    [Theory]
    [InlineData("51", "no-funds", false)]
    [InlineData("59", "suspected-fraud", true)]
    [InlineData("XYZ", "unknown-code", true)]
    public async Task A_gateways_code_becomes_plain_words(string code, string reason, bool human)
    {
        await using var shop = await Shop.Create();
        await Intent(shop, IntentStatus.Failed, code);

        var refusal = (await Ask(shop)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal;

        (refusal.Reason, refusal.NeedsHuman).ShouldBe((reason, human));
        refusal.Says.Zh.ShouldNotContain(code);
        refusal.Says.En.ShouldNotContain(code);
    }

    [Theory, BothEngines]
    public async Task A_payment_the_customer_did_not_make_is_stopped_in_one_call_and_a_person_takes_over(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await Intent(shop, IntentStatus.Pending, null);

        var done = (await Stop(shop, Shop.Siyuan, "one")).ShouldBeOfType<CommitAnswer.Done>().Receipt;

        done.Details.ShouldNotBeNull().ShouldContain("true");
        await using var db = await shop.Tables();
        var ticket = await db.Tickets.SingleAsync(ticket => ticket.OrderNumber == Order);
        (ticket.Kind, ticket.DueAt).ShouldBe((TicketKind.UnauthorisedPayment, Shop.FirstMorning));
        ticket.Words.ShouldNotContain("13812345678");
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number)).Kind.ShouldBe("stop-loss");
        (await db.PaymentIntents.SingleAsync(intent => intent.OrderNumber == Order)).Status.ShouldBe(IntentStatus.Closed);
        var again = (await Stop(shop, Shop.Siyuan, "two")).ShouldBeOfType<CommitAnswer.Refused>().Refusal;
        (again.NeedsHuman, again.Says.Zh.Contains(ticket.Number, StringComparison.Ordinal)).ShouldBe((true, true));
        var pay = await shop.The<PayDesk>().QuoteAsync(Shop.Siyuan, new PayWish(Order, MethodKind.Alipay), CancellationToken.None);
        pay.ShouldBeOfType<QuoteAnswer.Refused>().Refusal.Reason.ShouldBe("frozen");
        (await Stop(shop, Shop.Xiaoman, "three")).ShouldBeOfType<CommitAnswer.Refused>().Refusal.Reason.ShouldBe("not-found");
    }

    [Fact]
    public async Task Where_nothing_is_wrong_it_says_what_can_be_done()
    {
        await using var shop = await Shop.Create();
        (await Reason(shop, PaymentQuestion.Pay)).ShouldBe("new-intent");
        await Paid(shop, MethodKind.Alipay);
        (await Reason(shop, PaymentQuestion.Pay)).ShouldBe("already-paid");
        (await Reason(shop, PaymentQuestion.ChangeMethod)).ShouldBe("method-fixed");
    }

    private static Task<QuoteAnswer> Ask(Shop shop, PaymentQuestion asks = PaymentQuestion.Pay) =>
        shop.The<PaymentTroubleDesk>().QuoteAsync(Shop.Siyuan, new PaymentTroubleWish(Order, asks), CancellationToken.None);

    private static async Task<string> Reason(Shop shop, PaymentQuestion asks) =>
        (await Ask(shop, asks)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal.Reason;

    private static Task<CommitAnswer> Commit(Shop shop, Quote quote, string key) =>
        shop.The<PaymentTroubleDesk>().CommitAsync(Shop.Siyuan, quote, key, CancellationToken.None);

    private static Task<CommitAnswer> Stop(Shop shop, Shopper shopper, string key) =>
        shop.The<PaymentTroubleDesk>().StopLossAsync(shopper, Order, "不是我付的，电话13812345678", key, CancellationToken.None);

    /// <summary>Paid in full by each of these, one after the other.</summary>
    private static async Task<decimal> Paid(Shop shop, params MethodKind[] methods)
    {
        var total = await PayDeskTests.Total(shop, Order);
        await PayDeskTests.Set(shop, Order, order => order with { Status = OrderStatus.ToShip, PaidAt = Shop.FirstMorning });
        await using var db = await shop.Tables();
        db.AddRange(
            methods.Select(
                (method, i) =>
                    new OrderPayment
                    {
                        OrderNumber = Order,
                        No = i + 1,
                        Type = PaymentType.Payment,
                        Method = method,
                        Amount = total,
                        At = Shop.FirstMorning.AddMinutes(i),
                        GatewayReference = $"r-{i + 1}",
                    }
            )
        );
        await db.SaveChangesAsync();
        return total;
    }

    private static async Task Intent(Shop shop, IntentStatus status, string? code)
    {
        var total = await PayDeskTests.Total(shop, Order);
        await using var db = await shop.Tables();
        db.Add(
            new PaymentIntent
            {
                Number = "ZF1",
                OrderNumber = Order,
                CustomerId = "c-00002",
                Amount = total,
                Method = MethodKind.Alipay,
                Status = status,
                GatewayCode = code,
                CreatedAt = Shop.FirstMorning,
            }
        );
        await db.SaveChangesAsync();
    }

    private static async Task Event(Shop shop, string reference)
    {
        await using var db = await shop.Tables();
        db.Add(
            new GatewayEvent
            {
                Source = "payment",
                EventId = reference,
                Type = "payment.succeeded",
                Subject = "ZF1",
                Sequence = 1,
                Payload = $$"""{"gatewayReference":"{{reference}}"}""",
                ReceivedAt = Shop.FirstMorning,
            }
        );
        await db.SaveChangesAsync();
    }
}
