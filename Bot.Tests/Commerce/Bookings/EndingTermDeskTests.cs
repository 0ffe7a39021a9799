using BotApp.Commerce.Bookings;
using BotApp.Commerce.Customers;
using BotApp.Commerce.Orders;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Bookings;

public sealed class EndingTermDeskTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    /// <summary>Siyuan's mouse and keyboard, twelve months each, paid for on 2026-09-22.</summary>
    [Theory, BothEngines]
    public async Task A_term_is_told_of_in_its_last_days_with_the_day_the_desk_of_visits_names(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<RepairRecord>();

        (await EndingAsync(shop, Shop.Siyuan)).ShouldBeEmpty();
        shop.MoveTo(Shop.FirstMorning.AddDays(273));
        (await EndingAsync(shop, Shop.Siyuan)).ShouldBeEmpty();
        shop.MoveTo(Shop.FirstMorning.AddDays(275));
        var ending = await EndingAsync(shop, Shop.Siyuan);

        ending.Select(one => (one.Article.OrderNumber[6..], one.Article.LineNo)).ShouldBe([("002006", 1), ("002006", 2)]);
        var term = await shop.The<BookingDesk>().TermAsync(Shop.Siyuan, ending[0].Article.OrderNumber, 1, default);
        ending[0].Until.ShouldBe(term!.Ruling.Deadline!.Value);
        ending[0].Until.ShouldBe(new DateTimeOffset(2027, 9, 22, 23, 59, 59, TimeSpan.FromHours(8)));
        (await EndingAsync(shop, Shopper.Nobody)).ShouldBeEmpty();
        shop.MoveTo(ending[0].Until.AddSeconds(1));
        (await EndingAsync(shop, Shop.Siyuan)).ShouldBeEmpty();
    }

    [Theory, BothEngines]
    public async Task Repair_prolongs_it_and_what_went_back_has_none(Engine engine)
    {
        await using var shop = await Shop.Create(engine);
        await shop.Clear<RepairRecord>();
        shop.MoveTo(Shop.FirstMorning.AddDays(290));
        var ending = await EndingAsync(shop, Shop.Siyuan);
        var order = ending[0].Article.OrderNumber;
        await shop.Put(Repair(order, Shop.FirstMorning.AddDays(100), Shop.FirstMorning.AddDays(105)));
        await shop.Set<OrderLine>(line => line.OrderNumber == order && line.No == 2, line => line with { ReturnedQuantity = line.Quantity });

        (await EndingAsync(shop, Shop.Siyuan)).ShouldHaveSingleItem().Until.ShouldBe(ending[0].Until.AddDays(5));
    }

    private static Task<IReadOnlyList<EndingTerm>> EndingAsync(Shop shop, Shopper shopper) =>
        shop.The<EndingTermDesk>().WithinAsync(shopper, Soon, CancellationToken.None);

    private static RepairRecord Repair(string order, DateTimeOffset from, DateTimeOffset until) =>
        new()
        {
            OrderNumber = order,
            LineNo = 1,
            No = 1,
            Fault = new("坏了", "Broken"),
            ReceivedAt = from,
            ReturnedAt = until,
            Succeeded = true,
        };
}
