using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static BotApp.Tests.Commerce.Bookings.Visits;

namespace BotApp.Tests.Commerce.Bookings;

public sealed class VisitTroubleTests
{
    private static readonly VisitWish Overcharged = new(BookingWish.Overcharged)
    {
        OrderNumber = Delivered,
        Charged = 130m,
        Words = "师傅多收钱，我电话 13900000000",
    };

    private static readonly VisitWish DoesNotFit = new(BookingWish.CannotBeInstalled) { OrderNumber = Delivered };

    [Theory, BothEngines]
    public async Task What_was_charged_above_the_list_goes_to_finance_with_the_sum_shown(Engine engine)
    {
        await using var shop = await Slots(engine);
        await shop.Clear<Ticket>();
        var desk = shop.The<BookingDesk>();
        var own = Overcharged with { OwnFault = true };

        (await desk.Offered(Shop.Xiaoman, Overcharged)).Lines[0].Amount.ShouldBe(130m); // within the term nothing may be charged
        var quote = await desk.Offered(Shop.Xiaoman, own);
        (quote.Lines[0].Amount, quote.Lines[0].How).ShouldBe((50m, "130.00 − 80.00"));
        quote.Headline.Zh.ShouldContain("50.00 元应当退还");
        await desk.Done(Shop.Xiaoman, own);

        await using var db = await shop.Tables();
        var ticket = await db.Tickets.SingleAsync();
        (ticket.Owner, ticket.Cause, ticket.OrderNumber, ticket.Subject).ShouldBe(
            ("finance", ComplaintCause.Price, Delivered, Delivered)
        );
        ticket.Words.ShouldNotContain("13900000000");
        ticket.DueAt.ShouldBeGreaterThan(Shop.FirstMorning);
    }

    [Fact]
    public async Task What_was_charged_as_listed_stays_and_fees_never_shown_go_to_a_person()
    {
        await using var shop = await Slots(Engine.Sqlite);
        var desk = shop.The<BookingDesk>();
        var listed = Overcharged with { Charged = 80m, OwnFault = true };

        var refusal = await desk.Refused(Shop.Xiaoman, listed with { FeeAccepted = true });
        (refusal.Reason, refusal.NeedsHuman).ShouldBe(("charged-as-listed", false));
        var person = await desk.Refused(Shop.Xiaoman, listed);
        (person.Reason, person.NeedsHuman, person.Amounts[0].Value).ShouldBe(("fees-not-shown", true, 80m));
    }

    [Theory, BothEngines]
    public async Task What_cannot_be_installed_ends_its_visit_and_is_the_sellers_to_put_right(Engine engine)
    {
        await using var shop = await Slots(engine);
        await shop.Clear<Ticket>();
        var desk = shop.The<BookingDesk>();
        var number = (await desk.Done(Shop.Xiaoman, Repair, "book")).Number;

        var quote = await desk.Offered(Shop.Xiaoman, DoesNotFit);
        quote.Clauses[0].Code.ShouldBe("consumer-law:20");
        quote.Lines.ShouldContain(line => line.Name == "choice" && line.Says.Zh.Contains("运费商家承担"));
        (await desk.Commit(Shop.Xiaoman, quote, "trouble")).ShouldBeOfType<CommitAnswer.Done>();

        await using var db = await shop.Tables();
        (await db.Bookings.SingleAsync()).Status.ShouldBe(BookingStatus.NotPossible);
        var ticket = await db.Tickets.SingleAsync();
        (ticket.Owner, ticket.Cause, ticket.Subject).ShouldBe(("installation", ComplaintCause.None, number));
    }

    [Fact]
    public async Task Where_the_page_said_what_the_site_needs_a_person_decides()
    {
        await using var shop = await Slots(Engine.Sqlite);
        await using (var db = await shop.Tables())
        {
            var line = await Line(shop);
            db.Add(
                new ProductSpec
                {
                    ProductId = line.ProductId,
                    No = 99,
                    Name = new("安装条件", "Site"),
                    Value = new("墙面承重 30 kg", "A wall that bears 30 kg"),
                }
            );
            await db.SaveChangesAsync();
        }

        var refusal = await shop.The<BookingDesk>().Refused(Shop.Xiaoman, DoesNotFit);
        (refusal.Reason, refusal.NeedsHuman).ShouldBe(("site-needs-shown", true));
    }

    [Fact]
    public async Task A_promise_about_trouble_is_made_anew_when_the_order_has_changed()
    {
        await using var shop = await Slots(Engine.Sqlite);
        var desk = shop.The<BookingDesk>();
        var quote = await desk.Offered(Shop.Xiaoman, DoesNotFit);
        await shop.Set<Order>(order => order.Number == Delivered, order => order with { Version = order.Version + 1 });

        (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Stale>();
    }
}
