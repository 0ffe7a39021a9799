using BotApp.Commerce.Bookings;
using BotApp.Commerce.Catalogue;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Commerce.Returns;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static BotApp.Tests.Commerce.Bookings.Visits;

namespace BotApp.Tests.Commerce.Bookings;

public sealed class BookingDeskTests
{
    [Theory, BothEngines]
    public async Task A_visit_takes_a_slot_is_moved_and_called_off_and_the_slots_count(Engine engine)
    {
        await using var shop = await Slots(engine);
        var desk = shop.The<BookingDesk>();

        var quote = await desk.Offered(Shop.Xiaoman, Repair);
        (quote.Amount, quote.Clauses[0].Code).ShouldBe((0m, "consumer-regulation:18"));
        var fee = quote.Lines.Single(line => line.Name == "fee");
        (fee.Says.Zh, fee.Says.En, fee.Amount, fee.How).ShouldBe(("免费", "Free of charge", null, ""));
        var number = (await desk.Commit(Shop.Xiaoman, quote)).ShouldBeOfType<CommitAnswer.Done>().Receipt.Number;
        (await Taken(shop)).ShouldBe([1, 0]);
        (await desk.Refused(Shop.Xiaoman, Repair with { Slot = Later })).Reason.ShouldBe("already-booked");

        await desk.Done(Shop.Xiaoman, new VisitWish(BookingWish.Change) { BookingNumber = number, Slot = Later }, "move");
        (await Taken(shop)).ShouldBe([0, 1]);
        await using var db = await shop.Tables();
        (await db.OutboxRows.CountAsync(row => row.Kind == "notice" && row.DoneAt == null)).ShouldBe(1);

        await desk.Done(Shop.Xiaoman, new VisitWish(BookingWish.Cancel) { BookingNumber = number }, "off");
        (await Taken(shop)).ShouldBe([0, 0]);
        (await db.Bookings.AsNoTracking().SingleAsync()).Status.ShouldBe(BookingStatus.Cancelled);
        (await db.OutboxRows.CountAsync(row => row.Kind == "notice" && row.DoneAt == null)).ShouldBe(0);
        (await desk.Refused(Shop.Xiaoman, new VisitWish(BookingWish.Cancel) { BookingNumber = number })).Reason.ShouldBe("no-visit");
    }

    [Theory, BothEngines]
    public async Task What_a_technician_installs_is_found_in_orders_that_are_paid(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        var desk = shop.The<BookingDesk>();

        var articles = await desk.ArticlesAsync(Shop.Emma, CancellationToken.None);
        articles.Select(article => (article.OrderNumber[6..], article.LineNo)).ShouldBe([("003001", 1)]);
        (await desk.ArticlesAsync(Shop.Xiaoman, CancellationToken.None)).ShouldBeEmpty();
        (await desk.ArticlesAsync(Shopper.Nobody, CancellationToken.None)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task The_last_place_goes_to_one(Engine engine)
    {
        await using var shop = await Slots(engine);
        var desk = shop.The<BookingDesk>();
        var (one, two) = (await desk.Offered(Shop.Xiaoman, Repair), await desk.Offered(Shop.Xiaoman, Repair with { LineNo = 2 }));

        var answers = await Task.WhenAll(
            Task.Run(() => desk.Commit(Shop.Xiaoman, one, "one")),
            Task.Run(() => desk.Commit(Shop.Xiaoman, two, "two"))
        );

        answers.Count(answer => answer is CommitAnswer.Done).ShouldBe(1);
        answers.OfType<CommitAnswer.Refused>().Single().Refusal.Reason.ShouldBe("slot-taken");
        (await Taken(shop)).ShouldBe([1, 0]);
    }

    [Fact]
    public async Task The_fee_is_shown_before_the_visit_of_ones_own_fault()
    {
        await using var shop = await Slots(Engine.Sqlite);
        var desk = shop.The<BookingDesk>();
        var own = Repair with { OwnFault = true };

        (await desk.Refused(Shop.Xiaoman, own)).Reason.ShouldBe("fees-first");
        (await desk.Offered(Shop.Xiaoman, own with { FeeAccepted = true })).Amount.ShouldBe(80m);
    }

    [Theory]
    [InlineData(BookingWish.Install, "no-installing-needed")]
    [InlineData(BookingWish.Change, "no-visit")]
    public async Task What_needs_no_visit_gets_none(BookingWish what, string reason)
    {
        await using var shop = await Slots(Engine.Sqlite);

        (await shop.The<BookingDesk>().Refused(Shop.Xiaoman, Repair with { What = what })).Reason.ShouldBe(reason);
    }

    [Fact]
    public async Task Gas_goes_to_a_person_foreign_things_do_not_exist_and_a_past_slot_is_named()
    {
        await using var shop = await Slots(Engine.Sqlite);
        var desk = shop.The<BookingDesk>();

        (await desk.Refused(Shop.Xiaoman, Repair with { Danger = true })).NeedsHuman.ShouldBeTrue();
        (await desk.Refused(Shop.Siyuan, Repair)).Reason.ShouldBe("not-found");
        (await desk.Refused(Shop.Xiaoman, Repair with { Slot = Shop.FirstMorning.AddHours(-1) })).Reason.ShouldBe("slot-past");
    }

    [Theory, BothEngines]
    public async Task A_finished_installation_begins_the_term_and_days_in_repair_lengthen_it(Engine engine)
    {
        await using var shop = await Slots(engine);
        var (desk, work) = (shop.The<BookingDesk>(), shop.The<RepairWork>());
        var line = await Line(shop);
        await shop.Set<BotApp.Commerce.Catalogue.Product>(
            product => product.Id == line.ProductId,
            product => product with { NeedsInstallation = true, GuaranteeMonths = 12 }
        );
        var number = (await desk.Done(Shop.Xiaoman, Repair with { What = BookingWish.Install })).Number;

        (await work.DoneAsync(number, succeeded: true, CancellationToken.None)).ShouldBeTrue();
        (await work.DoneAsync(number, succeeded: true, CancellationToken.None)).ShouldBeFalse();

        (await Line(shop)).InstalledAt.ShouldBe(Shop.FirstMorning);
        var term = (await desk.TermAsync(Shop.Xiaoman, Delivered, 1, CancellationToken.None))!.Ruling.Deadline!.Value;
        (await work.ReceiveAsync(Delivered, 1, new("坏了", "Broken"), waitsForParts: false, CancellationToken.None)).ShouldBe(1);
        (await work.ReceiveAsync(Delivered, 1, new("坏了", "Broken"), waitsForParts: true, CancellationToken.None)).ShouldBe(1);
        shop.Clock.Advance(TimeSpan.FromDays(10));
        (await work.GiveBackAsync(Delivered, 1, succeeded: true, CancellationToken.None)).ShouldBeTrue();
        (await work.GiveBackAsync(Delivered, 1, succeeded: true, CancellationToken.None)).ShouldBeFalse();
        (await desk.TermAsync(Shop.Xiaoman, Delivered, 1, CancellationToken.None))!.Ruling.Deadline.ShouldBe(term.AddDays(10));
    }

    [Theory, BothEngines]
    public async Task Only_hours_with_a_place_left_are_offered_and_only_for_ones_own_order(Engine engine)
    {
        await using var shop = await Slots(engine);
        var desk = shop.The<BookingDesk>();
        await desk.Done(Shop.Xiaoman, Repair);

        (await FreeAsync(Shop.Xiaoman)).ShouldBe([Later]);
        (await FreeAsync(Shop.Siyuan)).ShouldBeEmpty();
        (await FreeAsync(Shopper.Nobody)).ShouldBeEmpty();

        async Task<List<DateTimeOffset>> FreeAsync(Shopper shopper) =>
            [.. (await desk.SlotsAsync(shopper, Delivered, BookingKind.Repair, CancellationToken.None)).Select(slot => slot.From)];
    }

    [Theory, BothEngines]
    public async Task The_technician_is_told_of_and_shown_masked_to_the_one_whose_visit_it_is(Engine engine)
    {
        await using var shop = await Slots(engine);
        var (desk, work) = (shop.The<BookingDesk>(), shop.The<RepairWork>());
        var number = (await desk.Done(Shop.Xiaoman, Repair)).Number;

        (await work.AssignAsync(number, "王建国", "13812345678", CancellationToken.None)).ShouldBeTrue();
        (await work.AssignAsync("YY0", "王建国", "13812345678", CancellationToken.None)).ShouldBeFalse();

        var visit = (await desk.ListAsync(Shop.Xiaoman, CancellationToken.None)).ShouldHaveSingleItem();
        (visit.Technician, visit.ChangeUntil).ShouldBe(("王*", Afternoon.AddHours(-2)));
        visit.TechnicianPhone.ShouldNotContain("1234");
        (await desk.ListAsync(Shop.Siyuan, CancellationToken.None)).ShouldBeEmpty();
        (await desk.ListAsync(Shopper.Nobody, CancellationToken.None)).ShouldBeEmpty();
        await using var db = await shop.Tables();
        (await db.OutboxRows.CountAsync(row => row.Kind == "notice" && row.Payload.Contains("visit-technician"))).ShouldBe(1);
    }

    [Fact]
    public async Task Close_to_the_visit_it_cannot_be_moved_only_cancelled_and_once_begun_it_is_for_a_person()
    {
        await using var shop = await Slots(Engine.Sqlite);
        var desk = shop.The<BookingDesk>();
        var number = (await desk.Done(Shop.Xiaoman, Repair)).Number;
        var (move, cancel) = (
            new VisitWish(BookingWish.Change) { BookingNumber = number, Slot = Later },
            new VisitWish(BookingWish.Cancel) { BookingNumber = number }
        );
        (await desk.Refused(Shop.Xiaoman, move with { Slot = null })).Reason.ShouldBe("may-change");

        shop.MoveTo(Afternoon.AddHours(-2).AddSeconds(1));
        var refusal = await desk.Refused(Shop.Xiaoman, move);
        (refusal.Reason, refusal.Deadline).ShouldBe(("too-late-to-change", Afternoon.AddHours(-2)));
        (await desk.Offered(Shop.Xiaoman, cancel)).Headline.Zh.ShouldStartWith("取消");

        shop.MoveTo(Afternoon);
        (await desk.Refused(Shop.Xiaoman, cancel)).NeedsHuman.ShouldBeTrue();
    }

    [Fact]
    public async Task Where_the_shop_asks_for_it_calling_off_late_costs_what_the_policy_says()
    {
        await using var world = await World.Create(Engine.Sqlite, "bookings: { lateCancelFee: 20 }");
        await Prepare(world.Shop);
        var desk = world.Shop.The<BookingDesk>();
        var number = (await desk.Done(Shop.Xiaoman, Repair)).Number;
        world.Shop.MoveTo(Afternoon.AddHours(-1));

        await desk.Done(Shop.Xiaoman, new VisitWish(BookingWish.Cancel) { BookingNumber = number }, "off");

        await using var db = await world.Shop.Tables();
        var booking = await db.Bookings.SingleAsync();
        (booking.Status, booking.Fee).ShouldBe((BookingStatus.Cancelled, 20m));
    }

    [Fact]
    public async Task Maintenance_is_paid_for_hours_are_to_be_chosen_and_without_any_a_reminder_is_offered()
    {
        await using var shop = await Slots(Engine.Sqlite);
        var desk = shop.The<BookingDesk>();
        var maintain = Repair with { What = BookingWish.Maintain, FeeAccepted = true };

        var quote = await desk.Offered(Shop.Xiaoman, maintain);
        (quote.Amount, quote.Lines.Single(line => line.Name == "fee").How).ShouldBe((60m, "60.00"));
        quote.Headline.Zh.ShouldContain("上门保养");
        var which = await desk.Refused(Shop.Xiaoman, maintain with { Slot = null });
        which.Says.Zh.ShouldContain("可约：");
        (await desk.Refused(Shop.Xiaoman, maintain with { Slot = Afternoon.AddHours(1) })).Reason.ShouldBe("slot-taken");
        await shop.Clear<BookingSlot>();
        (await desk.Refused(Shop.Xiaoman, maintain)).Alternatives.ShouldContain(Alternative.RemindMe);
    }

    [Theory, BothEngines]
    public async Task The_term_of_what_is_not_installed_has_not_begun_and_of_what_was_exchanged_begins_anew(Engine engine)
    {
        await using var shop = await Slots(engine);
        var line = await Line(shop);
        await shop.Set<Product>(product => product.Id == line.ProductId, product => product with { NeedsInstallation = true });

        (await TermAsync(shop)).Ruling.Reason.ShouldBe("term-not-begun");
        await shop.Put(Exchanged(line, Shop.FirstMorning.AddDays(-1)));
        var anew = await TermAsync(shop);
        anew.Ruling.Deadline.ShouldBe(new DateTimeOffset(2027, 11, 21, 23, 59, 59, TimeSpan.FromHours(8)));
        anew.Says.Zh.ShouldContain("2027年11月21日");
        shop.MoveTo(Shop.FirstMorning.AddDays(366));
        (await TermAsync(shop)).Ruling.Alternatives.ShouldContain(Alternative.PaidRepair);
        (await shop.The<BookingDesk>().TermAsync(Shop.Siyuan, Delivered, 1, CancellationToken.None)).ShouldBeNull();
        (await shop.The<BookingDesk>().TermAsync(Shopper.Nobody, Delivered, 1, CancellationToken.None)).ShouldBeNull();
    }

    private static async Task<VisitAnswer> TermAsync(Shop shop) =>
        (await shop.The<BookingDesk>().TermAsync(Shop.Xiaoman, Delivered, 1, CancellationToken.None)).ShouldNotBeNull();

    private static ExchangeRequest Exchanged(OrderLine line, DateTimeOffset at) =>
        new()
        {
            Number = "HH26112200000001",
            OrderNumber = line.OrderNumber,
            CustomerId = "c-00001",
            Kind = ReturnKind.Quality,
            Status = ExchangeStatus.Done,
            Reason = "坏了",
            Difference = 0m,
            FreightBorneBy = Bearer.Seller,
            CreatedAt = at,
            Lines =
            [
                new ExchangeLine
                {
                    ExchangeNumber = "HH26112200000001",
                    No = 1,
                    LineNo = line.No,
                    FromSku = line.Sku,
                    ToSku = line.Sku,
                    Quantity = 1,
                    Difference = 0m,
                },
            ],
        };
}
