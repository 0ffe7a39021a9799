using BotApp.Commerce.Law.Service;
using BotApp.Commerce.Refunds;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Service;

public sealed class ComplaintDeskTests
{
    private const string Delivered = "261115001004";

    [Theory, BothEngines]
    public async Task Every_complaint_gets_an_owner_and_a_time_and_its_words_are_masked(Engine engine)
    {
        await using var world = await World.Create(engine);
        var shop = world.Shop;
        var ask = new ComplaintAsk("送货太慢，打我电话 13812345678") { Cause = BotApp.Commerce.Law.Service.ComplaintCause.Delivery };

        var receipt = await shop.The<ComplaintDesk>().Done(Shop.Xiaoman, ask);

        await using var db = await shop.Tables();
        var ticket = await db.Tickets.SingleAsync();
        (ticket.Number, ticket.Owner, ticket.DueAt, ticket.Status).ShouldBe(
            (receipt.Number, "logistics", Shop.FirstMorning.AddHours(24), TicketStatus.Open)
        );
        ticket.Words.ShouldNotContain("13812345678");
        (await db.Refunds.AnyAsync()).ShouldBeFalse();
    }

    [Theory]
    [InlineData("我要找律师", "lawyer")]
    [InlineData("我去 12315 投诉你们", "regulator")]
    [InlineData("用了以后烫伤了", "injury")]
    [InlineData("我不想活了", "self-harm")]
    [InlineData("I will tell the press", "media")]
    public async Task Grave_words_call_a_person_at_once_and_the_ticket_is_opened_for_them(string words, string reason)
    {
        await using var world = await World.Create();
        var shop = world.Shop;
        var desk = shop.The<ComplaintDesk>();

        var refusal = await desk.Refused(Shop.Xiaoman, new ComplaintAsk(words));
        (refusal.Reason, refusal.NeedsHuman).ShouldBe((reason, true));
        await desk.Done(Shop.Xiaoman, new ComplaintAsk(words) { HandedOver = true });

        await using var db = await shop.Tables();
        (await db.Tickets.SingleAsync()).Status.ShouldBe(TicketStatus.Escalated);
    }

    [Fact]
    public async Task Compensation_is_named_as_the_law_says_and_not_promised()
    {
        await using var world = await World.Create();
        var shop = world.Shop;
        var ask = new ComplaintAsk("这是假货")
        {
            Wish = ComplaintWish.FraudCompensation,
            OrderNumber = Delivered,
            LineNo = 2,
        };

        var quote = await shop.The<ComplaintDesk>().Offered(Shop.Xiaoman, ask);

        quote.Amount.ShouldBe(0m);
        quote.Lines.ShouldAllBe(line => line.Amount == null);
        quote.Lines.Single(line => line.Name == "claimed").Says.Zh.ShouldContain("500.00");
        quote.Clauses[0].Code.ShouldBe("consumer-law:55");
    }

    [Theory, BothEngines]
    public async Task A_gesture_is_made_up_to_the_shops_limit_once_an_order(Engine engine)
    {
        await using var world = await World.Create(engine);
        var shop = world.Shop;
        var desk = shop.The<ComplaintDesk>();
        var ask = new ComplaintAsk("补偿一下")
        {
            Wish = ComplaintWish.Goodwill,
            OrderNumber = Delivered,
            Wants = 50m,
        };

        var receipt = await desk.Done(Shop.Xiaoman, ask);

        receipt.Amount.ShouldBe(50m);
        await using var db = await shop.Tables();
        (await db.Refunds.SingleAsync()).Cause.ShouldBe(RefundCause.Compensation);
        (await desk.Refused(Shop.Xiaoman, ask)).Reason.ShouldBe("beyond-goodwill");
        (await desk.Offered(Shop.Xiaoman, ask with { Wants = 50.01m })).Amount.ShouldBe(0m);
        (await desk.Refused(Shop.Siyuan, ask)).Reason.ShouldBe("not-found");
    }
}
