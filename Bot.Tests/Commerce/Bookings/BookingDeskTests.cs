using BotApp.Commerce.Bookings;
using BotApp.Commerce.Law.Bookings;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Quotes;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Tests.Commerce.Bookings;

public sealed class BookingDeskTests
{
    private const string Delivered = "261115001004";
    private static readonly DateTimeOffset Afternoon = Shop.FirstMorning.AddDays(2).AddHours(4);
    private static readonly DateTimeOffset Later = Afternoon.AddHours(2);

    private static readonly VisitWish Repair = new(BookingWish.Repair) { OrderNumber = Delivered, Slot = Afternoon };

    [Theory, BothEngines]
    public async Task A_visit_takes_a_slot_is_moved_and_called_off_and_the_slots_count(Engine engine)
    {
        await using var shop = await Slots(engine);
        var desk = shop.The<BookingDesk>();

        var quote = await desk.Offered(Shop.Xiaoman, Repair);
        (quote.Amount, quote.Clauses[0].Code).ShouldBe((0m, "consumer-regulation:18"));
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

    private static async Task<Shop> Slots(Engine engine)
    {
        var shop = await Shop.Create(engine);
        await shop.Clear<BookingSlot>();
        await shop.Clear<Booking>();
        await shop.Clear<RepairRecord>();
        await shop.Clear<OutboxRow>();
        await using var db = await shop.Tables();
        var to = await db.Orders.AsNoTracking().SingleAsync(order => order.Number == Delivered);
        foreach (var from in new[] { Afternoon, Later })
        {
            db.AddRange(Enum.GetValues<BookingKind>().Select(kind => Slot(to.ShipTo.City + to.ShipTo.District, kind, from)));
        }

        await db.SaveChangesAsync();
        return shop;
    }

    private static BookingSlot Slot(string region, BookingKind kind, DateTimeOffset from) =>
        new()
        {
            Region = region,
            Kind = kind,
            From = from,
            To = from.AddHours(2),
            Capacity = 1,
        };

    private static async Task<int[]> Taken(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db
            .BookingSlots.Where(slot => slot.Kind == BookingKind.Repair)
            .OrderBy(slot => slot.From)
            .Select(slot => slot.Taken)
            .ToArrayAsync();
    }

    private static async Task<OrderLine> Line(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.Set<OrderLine>().AsNoTracking().SingleAsync(line => line.OrderNumber == Delivered && line.No == 1);
    }
}
