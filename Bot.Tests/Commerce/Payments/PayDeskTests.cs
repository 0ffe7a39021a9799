using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Payments;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Payments;

public sealed class PayDeskTests
{
    /// <summary>A down jacket of 陈思远's, half an hour old, to be paid by tomorrow.</summary>
    internal const string Unpaid = "261122002001";

    /// <summary>Emma's pre-sale: deposit of 300.00 paid, balance from the 25th 10:00 to the 27th 10:00.</summary>
    private const string Presale = "261121003002";

    [Theory, BothEngines]
    public async Task An_unpaid_order_gets_a_new_attempt_and_the_payment_system_is_asked(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var total = await Total(shop, Unpaid);

        var quote = await Offered(shop, new PayWish(Unpaid, MethodKind.Alipay));
        (quote.Amount, quote.Lines[0].Name, quote.Lines[0].Amount).ShouldBe((total, "due", total));
        var done = await Done(shop, quote);

        done.Number.ShouldStartWith("ZF261122");
        await using var db = await shop.Tables();
        var intent = await db.PaymentIntents.SingleAsync(intent => intent.Number == done.Number);
        (intent.Status, intent.Amount, intent.Method).ShouldBe((IntentStatus.Created, total, MethodKind.Alipay));
        (await db.OutboxRows.SingleAsync(row => row.ReceiptNumber == done.Number)).Kind.ShouldBe("payment-send");
        (await db.Orders.SingleAsync(order => order.Number == Unpaid)).Status.ShouldBe(OrderStatus.Unpaid);
    }

    [Theory, BothEngines]
    public async Task A_gift_card_is_taken_at_once_and_only_once(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var total = await Total(shop, Unpaid);
        await Card(shop, "c-00002", total + 1m);
        var (one, other) = (await Offered(shop, Gift), await Offered(shop, Gift));

        var answers = await Task.WhenAll(Commit(shop, one, "one"), Commit(shop, other, "other"));

        answers.OfType<CommitAnswer.Done>().Count().ShouldBe(1);
        await using var db = await shop.Tables();
        var order = await db.Orders.Include(order => order.Payments).SingleAsync(order => order.Number == Unpaid);
        (order.Status, order.PaidAt, order.Payments.Sum(row => row.Amount)).ShouldBe((OrderStatus.ToShip, Shop.FirstMorning, total));
        (await db.PaymentMethods.SingleAsync(card => card.Id == "gift-1")).Balance.ShouldBe(1m);
    }

    [Fact]
    public async Task A_card_that_does_not_hold_enough_or_is_somebody_elses_pays_nothing()
    {
        await using var shop = await Shop.Create();
        (await Refused(shop, Gift)).Reason.ShouldBe("not-found");
        await Card(shop, "c-00002", 1m);

        var refusal = await Refused(shop, Gift);

        (refusal.Reason, refusal.Says.Zh).ShouldBe(("no-funds", "余额不足，换一种支付方式或充值后再试。"));
        refusal.Alternatives.ShouldBe([Alternative.PayAgain, Alternative.Human]);
    }

    [Theory, BothEngines]
    public async Task A_foreign_order_does_not_exist_and_one_paid_meanwhile_is_not_paid_again(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        (await Refused(shop, new PayWish(Unpaid, MethodKind.Alipay), Shop.Xiaoman)).Reason.ShouldBe("not-found");
        var quote = await Offered(shop, new PayWish(Unpaid, MethodKind.Alipay));
        await Set(shop, Unpaid, order => order with { Status = OrderStatus.ToShip, PaidAt = Shop.FirstMorning });

        (await Commit(shop, quote, "key")).ShouldBeOfType<CommitAnswer.Refused>().Refusal.Reason.ShouldBe("already-paid");
    }

    [Fact]
    public async Task A_second_attempt_closes_the_first_and_says_so()
    {
        await using var shop = await Shop.Create();
        var first = await Done(shop, await Offered(shop, new PayWish(Unpaid, MethodKind.Alipay)), "first");

        var quote = await Offered(shop, new PayWish(Unpaid, MethodKind.WeChatPay));
        quote.Lines.ShouldContain(line => line.Name == "closes");
        await Done(shop, quote, "second");

        await using var db = await shop.Tables();
        (await db.PaymentIntents.SingleAsync(intent => intent.Number == first.Number)).Status.ShouldBe(IntentStatus.Closed);
        (await db.PaymentIntents.CountAsync(intent => intent.Status == IntentStatus.Created)).ShouldBe(1);
    }

    [Fact]
    public async Task Instalments_are_told_to_the_cent_and_only_in_numbers_on_offer()
    {
        await using var shop = await Shop.Create();
        var total = await Total(shop, Unpaid);

        var quote = await Offered(shop, new PayWish(Unpaid, MethodKind.Instalments, Months: 3));
        var (first, monthly) = (quote.Lines.Single(line => line.Name == "first"), quote.Lines.Single(line => line.Name == "monthly"));
        (first.Amount + 2 * monthly.Amount).ShouldNotBeNull().ShouldBeInRange(total - 0.01m, total + 0.01m);
        (await Refused(shop, new PayWish(Unpaid, MethodKind.Instalments, Months: 5))).Reason.ShouldBe("months-not-offered");
        (await Refused(shop, new PayWish(Unpaid, MethodKind.PayLater))).Reason.ShouldBe("not-eligible");
    }

    [Fact]
    public async Task Too_late_is_too_late()
    {
        await using var shop = await Shop.Create();
        shop.Clock.Advance(TimeSpan.FromHours(24));

        (await Refused(shop, new PayWish(Unpaid, MethodKind.Alipay))).Reason.ShouldBe("too-late");
    }

    [Fact]
    public async Task A_pre_sale_tells_both_payments_and_when_it_ships()
    {
        await using var shop = await Shop.Create();
        var total = await Total(shop, Presale);

        var view = (await Read(shop, Shop.Emma, Presale)).ShouldBeOfType<PresaleAnswer.Known>().View;

        (view.Deposit, view.Balance, view.Next).ShouldBe((300m, total - 300m, "balance-not-open"));
        view.Says.Zh.ShouldContain("11月25日10:00");
        (view.ShipsBy, view.IsShipDayFixed).ShouldBe((view.BalanceFrom.AddHours(48), false));
        (await Read(shop, Shop.Siyuan, Presale)).ShouldBeOfType<PresaleAnswer.Missing>();
        (await Read(shop, Shop.Siyuan, Unpaid)).ShouldBeOfType<PresaleAnswer.Ordinary>();
    }

    [Theory, BothEngines]
    public async Task The_balance_is_paid_within_its_window_and_the_whole_total_is_then_on_the_account(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var total = await Total(shop, Presale);
        await using (var tables = await shop.Tables())
        {
            await tables.Set<OrderPayment>().Where(row => row.OrderNumber == Presale).ExecuteDeleteAsync();
        }

        await Card(shop, "c-00003", total);
        var wish = new PayWish(Presale, MethodKind.GiftCard, "gift-1");
        (await Balance(shop, wish)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal.Reason.ShouldBe("balance-not-open");
        shop.MoveTo(Shop.FirstMorning.AddDays(3));

        var quote = (await Balance(shop, wish)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        (quote.Amount, quote.Lines[0].How).ShouldBe((total - 300m, $"{total:0.00} − 300.00"));
        var done = await shop.The<PayBalanceDesk>().CommitAsync(Shop.Emma, quote, "key", CancellationToken.None);

        done.ShouldBeOfType<CommitAnswer.Done>().Receipt.Number.ShouldStartWith("WK261125");
        await using var db = await shop.Tables();
        var order = await db.Orders.Include(order => order.Payments).SingleAsync(order => order.Number == Presale);
        (order.Status, order.Payments.Sum(row => row.Amount)).ShouldBe((OrderStatus.ToShip, total));
        order.PromisedShipAt.ShouldBe(Shop.FirstMorning.AddDays(5));
    }

    [Fact]
    public async Task After_the_window_the_balance_cannot_be_paid()
    {
        await using var shop = await Shop.Create();
        shop.MoveTo(Shop.FirstMorning.AddDays(5).AddSeconds(1));

        var wish = new PayWish(Presale, MethodKind.Alipay);
        (await Balance(shop, wish)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal.Reason.ShouldStartWith("late-deposit");
        (await shop.The<PayDesk>().QuoteAsync(Shop.Emma, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Refused>();
    }

    private static PayWish Gift => new(Unpaid, MethodKind.GiftCard, "gift-1");

    private static Task<PresaleAnswer> Read(Shop shop, Shopper shopper, string number) =>
        shop.The<PresaleDesk>().ReadAsync(shopper, number, CancellationToken.None);

    private static Task<QuoteAnswer> Balance(Shop shop, PayWish wish) =>
        shop.The<PayBalanceDesk>().QuoteAsync(Shop.Emma, wish, CancellationToken.None);

    internal static async Task<Quote> Offered(Shop shop, PayWish wish) =>
        (await shop.The<PayDesk>().QuoteAsync(Shop.Siyuan, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    private static async Task<Refusal> Refused(Shop shop, PayWish wish, Shopper? shopper = null) =>
        (await shop.The<PayDesk>().QuoteAsync(shopper ?? Shop.Siyuan, wish, CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal;

    private static Task<CommitAnswer> Commit(Shop shop, Quote quote, string key) =>
        shop.The<PayDesk>().CommitAsync(Shop.Siyuan, quote, key, CancellationToken.None);

    internal static async Task<Receipt> Done(Shop shop, Quote quote, string key = "key") =>
        (await Commit(shop, quote, key)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    internal static async Task<decimal> Total(Shop shop, string number)
    {
        await using var db = await shop.Tables();
        return await db.Orders.Where(order => order.Number == number).Select(order => order.Total).SingleAsync();
    }

    internal static async Task Set(Shop shop, string number, Func<Order, Order> change)
    {
        await using var db = await shop.Tables();
        var order = await db.Orders.SingleAsync(order => order.Number == number);
        db.Entry(order).CurrentValues.SetValues(change(order));
        await db.SaveChangesAsync();
    }

    private static async Task Card(Shop shop, string customer, decimal balance)
    {
        await using var db = await shop.Tables();
        db.Add(
            new PaymentMethod
            {
                Id = "gift-1",
                CustomerId = customer,
                Kind = MethodKind.GiftCard,
                Label = "礼品卡",
                Balance = balance,
            }
        );
        await db.SaveChangesAsync();
    }
}
