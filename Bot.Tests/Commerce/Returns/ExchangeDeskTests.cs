using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static BotApp.Tests.Commerce.Returns.Purchases;

namespace BotApp.Tests.Commerce.Returns;

public sealed class ExchangeDeskTests
{
    [Theory, BothEngines]
    public async Task Other_variants_are_held_back_and_the_difference_of_each_line_is_written_down(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, await Flasks(), GiftCard());
        var stock = await StockOf(shop, Dear);

        var quote = await Offered(shop, Wish(new(2, Cheap), new(1, Dear)));
        quote.Lines.Where(line => line.Name == "swap").Select(line => line.Amount).ShouldBe([-10m, 10m]);
        quote.Amount.ShouldBe(0m);
        quote.Lines.Single(line => line.Name == "freight").Says.Zh.ShouldBe("来回运费由您承担");
        var done = await Done(shop, quote);

        done.Number.ShouldStartWith("HH261122");
        await using var db = await shop.Tables();
        var request = await db
            .ExchangeRequests.Include(row => row.Lines.OrderBy(line => line.No))
            .SingleAsync(row => row.Number == done.Number);
        (request.Status, request.Difference, request.PaymentMethodId).ShouldBe((ExchangeStatus.AwaitingGoods, 0m, "gift-1"));
        request
            .Lines.Select(line => (line.LineNo, line.FromSku, line.ToSku, line.Quantity, line.Difference))
            .ShouldBe([(2, Dear, Cheap, 1, -10m), (1, Cheap, Dear, 1, 10m)]);
        (await db.Orders.SingleAsync(row => row.Number == Number)).Status.ShouldBe(OrderStatus.Returning);
        (await StockOf(shop, Dear)).ShouldBe(stock - 1);
    }

    [Theory, BothEngines]
    public async Task A_difference_needs_a_means_that_can_bear_it(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, await Flasks(), GiftCard(balance: 9.99m), GiftCard("gift-2", 10m));
        var wish = Wish(new ExchangeSwap(1, Dear));

        (await Refused(shop, Shop.Xiaoman, wish)).Reason.ShouldBe("cannot-pay");
        (await Refused(shop, Shop.Xiaoman, wish with { MethodId = null })).Reason.ShouldBe("means-needed");
        (await Refused(shop, Shop.Xiaoman, wish with { MethodId = "gift-9" })).Reason.ShouldBe("not-found");
        (await Offered(shop, wish with { MethodId = "gift-2" })).Amount.ShouldBe(10m);
    }

    [Theory, BothEngines]
    public async Task Foreign_sold_out_and_other_products_are_refused(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, await Flasks(), GiftCard());
        await using (var db = await shop.Tables())
        {
            await db.Variants.Where(row => row.Sku == Dear).ExecuteUpdateAsync(set => set.SetProperty(row => row.Stock, 0));
        }

        (await Refused(shop, Shop.Siyuan, Wish(new ExchangeSwap(1, Dear)))).Reason.ShouldBe("not-found");
        (await Refused(shop, Shop.Xiaoman, Wish(new ExchangeSwap(1, "P9-99")))).Reason.ShouldBe("not-found");
        var soldOut = await Refused(shop, Shop.Xiaoman, Wish(new ExchangeSwap(1, Dear)));
        (soldOut.Reason, soldOut.Alternatives[0]).ShouldBe(("out-of-stock", Alternative.Refund));
        (await Refused(shop, Shop.Xiaoman, Wish(new ExchangeSwap(1, "P7001-01")))).Reason.ShouldBe("other-product");
        (await Refused(shop, Shop.Xiaoman, Wish(new ExchangeSwap(1, Cheap, 2)))).Reason.ShouldBe("too-many");
        (await Refused(shop, Shop.Xiaoman, Wish())).Reason.ShouldBe("nothing-changes");
    }

    [Fact]
    public async Task The_same_again_costs_what_was_paid_whatever_it_costs_today()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, await Flasks(), GiftCard());
        await using (var db = await shop.Tables())
        {
            await db.Variants.Where(row => row.Sku == Cheap).ExecuteUpdateAsync(set => set.SetProperty(row => row.Price, 1m));
        }

        (await Offered(shop, Wish(new ExchangeSwap(1, Cheap)))).Amount.ShouldBe(0m);
    }

    [Fact]
    public async Task Stock_that_went_between_the_promise_and_the_yes_is_not_promised_twice()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, await Flasks(), GiftCard());
        var quote = await Offered(shop, Wish(new ExchangeSwap(1, Dear)));
        await using (var db = await shop.Tables())
        {
            await db.Variants.Where(row => row.Sku == Dear).ExecuteUpdateAsync(set => set.SetProperty(row => row.Stock, 0));
        }

        (await Desk(shop).CommitAsync(Shop.Xiaoman, quote, "key", CancellationToken.None))
            .ShouldBeOfType<CommitAnswer.Refused>()
            .Refusal.Reason.ShouldBe("out-of-stock");
    }

    [Fact]
    public async Task What_is_being_exchanged_cannot_be_returned_and_twice_is_once()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, await Flasks(), GiftCard());
        var quote = await Offered(shop, Wish(new ExchangeSwap(1, Dear)));
        var done = await Done(shop, quote);

        (await Done(shop, quote)).Number.ShouldBe(done.Number);
        var back = new ReturnWish(Number, [new ReturnPiece(1, 1)], ReturnKind.NoReason);
        (await shop.The<ReturnDesk>().QuoteAsync(Shop.Xiaoman, back, CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Refused>()
            .Refusal.Reason.ShouldBe("too-many");
    }

    [Fact]
    public async Task Faulty_goods_are_exchanged_for_the_same_sum_free_both_ways_even_for_the_same_variant()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, await Flasks(), GiftCard());

        var quote = await Offered(shop, Wish(new(1, Dear), new(2, Dear)) with { Kind = ReturnKind.Quality });
        quote.Amount.ShouldBe(0m);
        quote.Lines.Single(line => line.Name == "freight").Says.Zh.ShouldBe("来回运费都由商家承担");
        quote.Lines.Where(line => line.Name == "swap").ShouldAllBe(line => line.Amount == 0m);
    }

    [Fact]
    public async Task Where_the_shop_takes_one_request_an_order_a_person_handles_the_next()
    {
        using var folder = Policy("returns: { oneRequestPerOrder: true }");
        await using var shop = await ShopWith(Engine.Sqlite, folder.Path, await Flasks(), GiftCard());
        await Done(shop, await Offered(shop, Wish(new ExchangeSwap(1, Dear))));

        var refusal = await Refused(shop, Shop.Xiaoman, Wish(new ExchangeSwap(2, Cheap)));
        (refusal.Reason, refusal.NeedsHuman).ShouldBe(("request-made", true));
    }

    [Theory, BothEngines]
    public async Task The_old_goods_in_the_difference_moves_and_the_lines_name_the_new_ones_once_they_are_there(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, await Flasks(quantity: 2), GiftCard());
        var number = (await Done(shop, await Offered(shop, Wish(new ExchangeSwap(1, Dear, 1))))).Number;
        var work = shop.The<ExchangeWork>();
        var stock = await StockOf(shop, Cheap);

        (await work.SentAsync(number, "SF2", CancellationToken.None)).ShouldBe(WorkAnswer.NotPossible);
        await TwiceAsync(() => work.HandedInAsync(number, "SF1", CancellationToken.None));
        (await BalanceOf(shop)).ShouldBe(50m);
        await TwiceAsync(() => work.ReceivedAsync(number, CancellationToken.None));
        (await BalanceOf(shop)).ShouldBe(40m);
        (await StockOf(shop, Cheap)).ShouldBe(stock + 1);
        await TwiceAsync(() => work.SentAsync(number, "SF2", CancellationToken.None));
        await TwiceAsync(() => work.DoneAsync(number, CancellationToken.None));

        await using var db = await shop.Tables();
        var order = await db.Orders.Include(row => row.Lines.OrderBy(line => line.No)).SingleAsync(row => row.Number == Number);
        var (cheap, dear) = await Prices(shop);
        (order.Status, order.Total, order.GoodsTotal).ShouldBe(
            (OrderStatus.Delivered, (2 * cheap) + (2 * dear) + dear - cheap, (2 * cheap) + (2 * dear) + dear - cheap)
        );
        order
            .Lines.Select(line => (line.No, line.Sku, line.Quantity, line.Amount))
            .ShouldBe([(1, Cheap, 1, cheap), (2, Dear, 2, 2 * dear), (3, Dear, 1, dear)]);
        var back = new ReturnWish(Number, [new ReturnPiece(3, 1)], ReturnKind.NoReason);
        (await shop.The<ReturnDesk>().QuoteAsync(Shop.Xiaoman, back, CancellationToken.None))
            .ShouldBeOfType<QuoteAnswer.Offered>()
            .Quote.Amount.ShouldBe(dear);
    }

    [Theory, BothEngines]
    public async Task Not_sent_in_time_it_closes_itself_and_the_goods_held_back_are_free(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, await Flasks(), GiftCard());
        var stock = await StockOf(shop, Dear);
        var number = (await Done(shop, await Offered(shop, Wish(new ExchangeSwap(1, Dear))))).Number;

        shop.MoveTo(Shop.FirstMorning.AddDays(8));
        (await shop.The<ExchangeWork>().CloseUnsentAsync(CancellationToken.None)).ShouldBe(1);
        (await shop.The<ExchangeWork>().CloseUnsentAsync(CancellationToken.None)).ShouldBe(0);

        await using var db = await shop.Tables();
        (await db.ExchangeRequests.SingleAsync(row => row.Number == number)).Status.ShouldBe(ExchangeStatus.Closed);
        (await db.Orders.SingleAsync(row => row.Number == Number)).Status.ShouldBe(OrderStatus.Delivered);
        (await StockOf(shop, Dear)).ShouldBe(stock);
    }

    [Fact]
    public async Task Where_the_shop_sends_first_money_moves_at_once_and_only_then()
    {
        using var folder = Policy("exchanges: { sendFirst: true }");
        await using var shop = await ShopWith(Engine.Sqlite, folder.Path, await Flasks(), GiftCard());
        var number = (await Done(shop, await Offered(shop, Wish(new ExchangeSwap(1, Dear))))).Number;
        var work = shop.The<ExchangeWork>();

        (await BalanceOf(shop)).ShouldBe(40m);
        (await work.SentAsync(number, "SF2", CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await work.ReceivedAsync(number, CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await work.DoneAsync(number, CancellationToken.None)).ShouldBe(WorkAnswer.Done);
        (await BalanceOf(shop)).ShouldBe(40m);
    }

    [Theory, BothEngines]
    public async Task What_the_new_one_costs_less_comes_back_the_way_it_was_paid_or_to_the_card_named(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, await Flasks(), GiftCard());
        var wish = Wish(new ExchangeSwap(2, Cheap)) with { MethodId = null };
        var work = shop.The<ExchangeWork>();
        var number = (await Done(shop, await Offered(shop, wish))).Number;
        await work.ReceivedAsync(number, CancellationToken.None);

        await using var db = await shop.Tables();
        var refund = await db.Refunds.Include(row => row.Parts).SingleAsync(row => row.SubjectNumber == number);
        (refund.Amount, refund.Parts[0].Method).ShouldBe((10m, BotApp.Commerce.Customers.MethodKind.WeChatPay));
        (await db.OutboxRows.SingleAsync(row => row.Kind == "refund-send")).Payload.ShouldContain(refund.Number);

        await using var other = await ShopWith(engine, null, await Flasks(), GiftCard());
        var card = (await Done(other, await Offered(other, wish with { MethodId = "gift-1" }))).Number;
        await other.The<ExchangeWork>().ReceivedAsync(card, CancellationToken.None);
        (await BalanceOf(other)).ShouldBe(60m);
    }

    [Fact]
    public async Task A_card_emptied_meanwhile_leaves_the_difference_to_be_paid_anew()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, await Flasks(), GiftCard());
        var number = (await Done(shop, await Offered(shop, Wish(new ExchangeSwap(1, Dear))))).Number;
        await shop.Set<BotApp.Commerce.Customers.PaymentMethod>(row => row.Id == "gift-1", row => row with { Balance = 3m });

        (await shop.The<ExchangeWork>().ReceivedAsync(number, CancellationToken.None)).ShouldBe(WorkAnswer.Done);

        (await BalanceOf(shop)).ShouldBe(3m);
        await using var db = await shop.Tables();
        (await db.PaymentIntents.SingleAsync(row => row.OrderNumber == Number)).Amount.ShouldBe(10m);
    }

    [Theory, BothEngines]
    public async Task Steps_of_an_exchange_that_is_closed_or_unknown_do_nothing(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, await Flasks(), GiftCard());
        var number = (await Done(shop, await Offered(shop, Wish(new ExchangeSwap(1, Dear))))).Number;
        var work = shop.The<ExchangeWork>();
        (await work.DoneAsync(number, CancellationToken.None)).ShouldBe(WorkAnswer.NotPossible);
        await TwiceAsync(() => work.CloseAsync(number, CancellationToken.None));

        (await work.HandedInAsync(number, "SF1", CancellationToken.None)).ShouldBe(WorkAnswer.NotPossible);
        (await work.ReceivedAsync(number, CancellationToken.None)).ShouldBe(WorkAnswer.NotPossible);
        (await work.SentAsync(number, "SF2", CancellationToken.None)).ShouldBe(WorkAnswer.NotPossible);
        (await work.ReceivedAsync("HH0", CancellationToken.None)).ShouldBe(WorkAnswer.NotFound);
        (await BalanceOf(shop)).ShouldBe(50m);
    }

    private const string Cheap = "P8003-01";
    private const string Dear = "P8003-02";

    /// <summary>A small flask and a large one, 10 yuan dearer, at the prices of the catalogue.</summary>
    private static async Task<Order> Flasks(int quantity = 1)
    {
        await using var shop = await Shop.Create();
        var (cheap, dear) = await Prices(shop);
        (dear - cheap).ShouldBe(10m);
        return Of([("P8003", Cheap, cheap, quantity), ("P8003", Dear, dear, quantity)]);
    }

    private static async Task<(decimal Cheap, decimal Dear)> Prices(Shop shop)
    {
        await using var db = await shop.Tables();
        var prices = await db
            .Variants.Where(row => row.Sku == Cheap || row.Sku == Dear)
            .ToDictionaryAsync(row => row.Sku, row => row.Price);
        return (prices[Cheap], prices[Dear]);
    }

    private static ExchangeWish Wish(params ExchangeSwap[] swaps) =>
        new(Number, swaps, ReturnKind.NoReason, "尺码不合适") { MethodId = "gift-1" };

    private static ExchangeDesk Desk(Shop shop) => shop.The<ExchangeDesk>();

    private static async Task<Quote> Offered(Shop shop, ExchangeWish wish) =>
        (await Desk(shop).QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;

    private static async Task<Refusal> Refused(Shop shop, Shopper shopper, ExchangeWish wish) =>
        (await Desk(shop).QuoteAsync(shopper, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Refused>().Refusal;

    private static async Task<Receipt> Done(Shop shop, Quote quote) =>
        (await Desk(shop).CommitAsync(Shop.Xiaoman, quote, "key", CancellationToken.None)).ShouldBeOfType<CommitAnswer.Done>().Receipt;

    private static async Task TwiceAsync(Func<Task<WorkAnswer>> step)
    {
        (await step()).ShouldBe(WorkAnswer.Done);
        (await step()).ShouldBe(WorkAnswer.AlreadyDone);
    }

    private static async Task<int> StockOf(Shop shop, string sku)
    {
        await using var db = await shop.Tables();
        return await db.Variants.Where(row => row.Sku == sku).Select(row => row.Stock).SingleAsync();
    }

    private static async Task<decimal?> BalanceOf(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.PaymentMethods.Where(row => row.Id == "gift-1").Select(row => row.Balance).SingleAsync();
    }
}
