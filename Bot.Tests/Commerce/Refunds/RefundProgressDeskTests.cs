using BotApp.Commerce.Law;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static BotApp.Tests.Commerce.Returns.Purchases;

namespace BotApp.Tests.Commerce.Refunds;

public sealed class RefundProgressDeskTests
{
    [Theory, BothEngines]
    public async Task From_the_wish_to_the_wallet_somebody_always_holds_it(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        (await shop.The<RefundProgressDesk>().FindAsync(Shop.Xiaoman, Number, CancellationToken.None))
            .ShouldBeOfType<RefundAnswer.Nothing>()
            .OrderNumber.ShouldBe(Number);
        var number = await Ask(shop);

        (await One(shop, number)).ShouldBe(("send-goods-back", "customer", Evening(29)));
        await shop.The<ReturnWork>().HandedInAsync(number, "SF1", CancellationToken.None);
        (await One(shop, number)).ShouldBe(("goods-on-the-way", "carrier", null));
        await shop.The<ReturnWork>().ReceivedAsync(number, CancellationToken.None);
        (await One(shop, Number)).ShouldBe(("at-seller", "seller", Evening(29)));
        await shop.The<ReturnWork>().InspectedAsync(number, true, [], CancellationToken.None);
        (await One(shop, Number)).ShouldBe(("at-channel", "channel", Shop.FirstMorning.AddDays(1)));

        var view = (await Found(shop, number)).Refunds.ShouldHaveSingleItem();
        view.Number.ShouldStartWith("TK");
        view.Says.Zh.ShouldContain("80.00 元已退往微信支付");
        view.Nodes.Select(node => node.Says.Zh).ShouldBe(["申请退货", "商家收到退货", "已提交支付渠道"]);
        view.Ways.ShouldHaveSingleItem().Amount.ShouldBe(80m);
    }

    [Theory, BothEngines]
    public async Task Foreign_numbers_are_as_good_as_missing_ones(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var number = await Ask(shop);
        foreach (var asked in new[] { number, Number, "TK00000000000000" })
        {
            (await shop.The<RefundProgressDesk>().FindAsync(Shop.Siyuan, asked, CancellationToken.None))
                .ShouldBeOfType<RefundAnswer.NoSuchNumber>()
                .Number.ShouldBe(asked);
        }
    }

    [Fact]
    public async Task Past_the_days_of_the_law_it_escalates_by_itself_once()
    {
        await using var shop = await ShopWith(Engine.Sqlite, null, AAndB());
        var number = await Ask(shop);
        await shop.The<ReturnWork>().ReceivedAsync(number, CancellationToken.None);
        var work = shop.The<RefundWork>();
        shop.MoveTo(Evening(29));
        await work.EscalateOverdueAsync(CancellationToken.None);
        (await TicketsAsync(shop, number)).ShouldBeEmpty();

        shop.Clock.Advance(TimeSpan.FromSeconds(1));
        var late = (await Found(shop, number)).Refunds[0];
        (late.Reason, late.IsEscalated, late.Clause.Code).ShouldBe(("seller-late", true, "consumer-law:25"));
        late.Alternatives.ShouldContain(Alternative.PlatformMediation);
        (await work.EscalateOverdueAsync(CancellationToken.None)).ShouldBeGreaterThan(0);
        (await work.EscalateOverdueAsync(CancellationToken.None)).ShouldBe(0);
        (await TicketsAsync(shop, number)).ShouldBe([TicketKind.RefundOverdue]);
    }

    /// <summary>Whoever asks gets a number at once, and nobody else's matter is touched by it.</summary>
    [Theory, BothEngines]
    public async Task What_is_late_is_escalated_for_the_one_who_asks(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var number = await Ask(shop);
        await shop.The<ReturnWork>().ReceivedAsync(number, CancellationToken.None);
        shop.MoveTo(Evening(30));
        var work = shop.The<RefundWork>();

        await work.EscalateOverdueAsync(Shop.Siyuan, CancellationToken.None);
        (await TicketsAsync(shop, number)).ShouldBeEmpty();
        (await work.EscalateOverdueAsync(BotApp.Commerce.Customers.Shopper.Nobody, CancellationToken.None)).ShouldBe(0);
        (await work.EscalateOverdueAsync(Shop.Xiaoman, CancellationToken.None)).ShouldBe(1);

        (await Found(shop, number)).Refunds[0].TicketNumber.ShouldNotBeNull().ShouldStartWith("GD");
        (await shop.The<RefundProgressDesk>().LikelyAsync(Shop.Xiaoman, CancellationToken.None)).ShouldBe(Number);
    }

    /// <summary>Emma's refund was written with the return: it was said to be with the seller, late, while the goods were still on their way.</summary>
    [Fact]
    public async Task A_refund_that_waits_for_the_goods_is_not_the_sellers_yet()
    {
        await using var shop = await Shop.Create();
        var desk = shop.The<RefundProgressDesk>();
        var number = await desk.LikelyAsync(Shop.Emma, CancellationToken.None);

        var found = (await desk.FindAsync(Shop.Emma, number!, CancellationToken.None)).ShouldBeOfType<RefundAnswer.Found>();

        (found.Refunds[0].Reason, found.Refunds[0].Holder).ShouldBe(("goods-on-the-way", "carrier"));
        (await shop.The<RefundWork>().EscalateOverdueAsync(Shop.Emma, CancellationToken.None)).ShouldBe(0);
    }

    private static async Task<List<TicketKind>> TicketsAsync(Shop shop, string subject)
    {
        await using var db = await shop.Tables();
        return await db.Tickets.Where(ticket => ticket.Subject == subject).Select(ticket => ticket.Kind).ToListAsync();
    }

    private static DateTimeOffset Evening(int day) => new(2026, 11, day, 23, 59, 59, TimeSpan.FromHours(8));

    private static async Task<string> Ask(Shop shop)
    {
        var desk = shop.The<ReturnDesk>();
        var wish = new ReturnWish(Number, [new ReturnPiece(1, 1)], ReturnKind.NoReason);
        var quote = (await desk.QuoteAsync(Shop.Xiaoman, wish, CancellationToken.None)).ShouldBeOfType<QuoteAnswer.Offered>().Quote;
        return (await desk.CommitAsync(Shop.Xiaoman, quote, "key", CancellationToken.None))
            .ShouldBeOfType<CommitAnswer.Done>()
            .Receipt.Number;
    }

    private static async Task<RefundAnswer.Found> Found(Shop shop, string number) =>
        (await shop.The<RefundProgressDesk>().FindAsync(Shop.Xiaoman, number, CancellationToken.None)).ShouldBeOfType<RefundAnswer.Found>();

    private static async Task<(string, string, DateTimeOffset?)> One(Shop shop, string number)
    {
        var view = (await Found(shop, number)).Refunds.ShouldHaveSingleItem();
        return (view.Reason, view.Holder, view.Until);
    }
}
