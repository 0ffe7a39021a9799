using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Service;

public sealed class TicketDeskTests
{
    [Theory, BothEngines]
    public async Task Asking_again_is_counted_and_past_its_time_a_ticket_goes_up(Engine engine)
    {
        await using var world = await World.Create(engine);
        var shop = world.Shop;
        var desk = shop.The<TicketDesk>();
        var number = (await shop.The<ComplaintDesk>().Done(Shop.Xiaoman, new ComplaintAsk("太慢了"))).Number;

        await desk.Done(Shop.Xiaoman, new TicketUrge(number), "first");
        (await Ticket(shop, number)).Status.ShouldBe(TicketStatus.Open);
        shop.Clock.Advance(TimeSpan.FromHours(25));
        await desk.Done(Shop.Xiaoman, new TicketUrge(number), "second");

        var ticket = await Ticket(shop, number);
        (ticket.Urges, ticket.Status).ShouldBe((2, TicketStatus.Escalated));
        (await desk.Refused(Shop.Siyuan, new TicketUrge(number))).Reason.ShouldBe("not-found");
        (await desk.FindAsync(Shop.Siyuan, number, CancellationToken.None)).ShouldBeOfType<TicketAnswer.NoSuchTicket>();
        (await desk.FindAsync(Shop.Xiaoman, number, CancellationToken.None)).ShouldBeOfType<TicketAnswer.Found>().Overdue.ShouldBeTrue();
        (await desk.RecentAsync(Shop.Xiaoman, 5, CancellationToken.None)).ShouldHaveSingleItem();
    }

    [Theory, BothEngines]
    public async Task A_person_answers_once_and_the_customer_is_told(Engine engine)
    {
        await using var world = await World.Create(engine);
        var shop = world.Shop;
        var (desk, work) = (shop.The<TicketDesk>(), shop.The<TicketWork>());
        var number = (await shop.The<ComplaintDesk>().Done(Shop.Xiaoman, new ComplaintAsk("太慢了"))).Number;
        var quote = await desk.Offered(Shop.Xiaoman, new TicketUrge(number));

        (await work.AnswerAsync(number, "agent-1", "已经加急", CancellationToken.None)).ShouldBeTrue();
        (await work.AnswerAsync(number, "agent-2", "别的话", CancellationToken.None)).ShouldBeTrue();

        (await desk.Commit(Shop.Xiaoman, quote, "urge")).ShouldBeOfType<CommitAnswer.Refused>().Refusal.Says.Zh.ShouldContain("已经加急");
        (await Ticket(shop, number)).Version.ShouldBe(1);
        await using var db = await shop.Tables();
        (await db.OutboxRows.CountAsync(row => row.ReceiptNumber == number && row.Kind == "notice")).ShouldBe(1);
        (await work.CloseAsync(number, "agent-1", CancellationToken.None)).ShouldBeTrue();
        (await work.CloseAsync(number, "agent-1", CancellationToken.None)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_overdue_goes_up_of_itself_and_only_once()
    {
        await using var world = await World.Create();
        var shop = world.Shop;
        var work = shop.The<TicketWork>();
        await shop.The<ComplaintDesk>().Done(Shop.Xiaoman, new ComplaintAsk("太慢了"));
        (await work.EscalateOverdueAsync(CancellationToken.None)).ShouldBe(0);
        shop.Clock.Advance(TimeSpan.FromHours(24).Add(TimeSpan.FromSeconds(1)));

        (await work.EscalateOverdueAsync(CancellationToken.None)).ShouldBe(1);
        (await work.EscalateOverdueAsync(CancellationToken.None)).ShouldBe(0);
    }

    private static async Task<Ticket> Ticket(Shop shop, string number)
    {
        await using var db = await shop.Tables();
        return await db.Tickets.AsNoTracking().SingleAsync(ticket => ticket.Number == number);
    }
}
