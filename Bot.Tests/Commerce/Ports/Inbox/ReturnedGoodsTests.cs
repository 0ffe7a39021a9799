using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Returns;
using BotApp.Commerce.Service;
using BotApp.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static BotApp.Tests.Commerce.Returns.Purchases;

namespace BotApp.Tests.Commerce.Ports.Inbox;

/// <summary>What carriers and the warehouse tell of goods on their way back, of returns and of exchanges.</summary>
public sealed class ReturnedGoodsTests
{
    [Theory, BothEngines]
    public async Task An_exchange_follows_its_parcels_and_its_money_moves_once(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, Of([("P8003", "P8003-01", 89m, 1)]), GiftCard());
        await shop.Set<BotApp.Commerce.Catalogue.Variant>(row => row.Sku == "P8003-02", row => row with { Price = 99m, Stock = 5 });
        await shop.Set<BotApp.Commerce.Catalogue.Variant>(row => row.Sku == "P8003-01", row => row with { Price = 89m });
        var wish = new ExchangeWish(Number, [new ExchangeSwap(1, "P8003-02")], ReturnKind.NoReason, "换大号") { MethodId = "gift-1" };
        var number = (await shop.The<ExchangeDesk>().Done(Shop.Xiaoman, wish)).Number;
        await shop.Set<ExchangeRequest>(row => row.Number == number, row => row with { WaybillBack = "BACK-1" });

        (await TellAsync(shop, "e-1", "BACK-1", TraceEvent.PickedUp)).ShouldBe(InboxAnswer.Taken);
        (await StatusAsync(shop, number)).ShouldBe(ExchangeStatus.OnTheWayBack);
        (await TellAsync(shop, "e-2", "BACK-1", TraceEvent.PickedUp, TraceEvent.Signed)).ShouldBe(InboxAnswer.Taken);
        (await TellAsync(shop, "e-3", "BACK-1", TraceEvent.PickedUp, TraceEvent.Departed, TraceEvent.Signed)).ShouldBe(InboxAnswer.Taken);
        (await StatusAsync(shop, number)).ShouldBe(ExchangeStatus.Received);
        (await BalanceAsync(shop)).ShouldBe(40m);

        await shop.The<ExchangeWork>().SentAsync(number, "OUT-1", CancellationToken.None);
        (await TellAsync(shop, "e-4", "OUT-1", TraceEvent.PickedUp)).ShouldBe(InboxAnswer.Taken);
        (await StatusAsync(shop, number)).ShouldBe(ExchangeStatus.Sent);
        await TellAsync(shop, "e-5", "OUT-1", TraceEvent.PickedUp, TraceEvent.Signed);

        (await StatusAsync(shop, number)).ShouldBe(ExchangeStatus.Done);
        var order = await shop.Order(Number);
        (order.Status, order.Lines[0].Sku, order.Total).ShouldBe((OrderStatus.Delivered, "P8003-02", 99m));
        (await BalanceAsync(shop)).ShouldBe(40m);
    }

    [Theory, BothEngines]
    public async Task Goods_the_warehouse_found_as_agreed_are_paid_back_once_and_others_go_to_a_person(Engine engine)
    {
        await using var shop = await ShopWith(engine, null, AAndB());
        var (first, second) = (await AskAsync(shop, 1), await AskAsync(shop, 2));
        (await InspectAsync(shop, "e-0", first, asAgreed: true)).ShouldBe(InboxAnswer.NotYet);
        await shop.The<ReturnWork>().ReceivedAsync(first, CancellationToken.None);
        await shop.The<ReturnWork>().ReceivedAsync(second, CancellationToken.None);

        (await InspectAsync(shop, "e-1", first, asAgreed: true)).ShouldBe(InboxAnswer.Taken);
        (await InspectAsync(shop, "e-2", first, asAgreed: true)).ShouldBe(InboxAnswer.Taken);
        (await InspectAsync(shop, "e-3", second, asAgreed: false)).ShouldBe(InboxAnswer.Taken);
        (await InspectAsync(shop, "e-4", "TH0", asAgreed: true)).ShouldBe(InboxAnswer.NotYet);

        await using var db = await shop.Tables();
        (await db.ReturnRequests.SingleAsync(row => row.Number == first)).Status.ShouldBe(ReturnStatus.Refunded);
        (await db.ReturnRequests.SingleAsync(row => row.Number == second)).Status.ShouldBe(ReturnStatus.WithHuman);
        (await db.Refunds.SingleAsync(row => row.OrderNumber == Number)).Amount.ShouldBe(80m);
        (await db.Tickets.SingleAsync(ticket => ticket.Subject == second)).Kind.ShouldBe(TicketKind.ConditionDispute);
    }

    private static Task<InboxAnswer> TellAsync(Shop shop, string id, string waybill, params TraceEvent[] steps)
    {
        var type = steps[^1] == TraceEvent.Signed ? EventTypes.ParcelSigned : EventTypes.ParcelTrace;
        return shop.The<EventInbox>()
            .TakeAsync(OutsideSource.Logistics, PortWorld.Scans(id, type, waybill, steps), CancellationToken.None);
    }

    private static Task<InboxAnswer> InspectAsync(Shop shop, string id, string number, bool asAgreed) =>
        shop.The<EventInbox>()
            .TakeAsync(
                OutsideSource.Logistics,
                PortWorld.Event(id, EventTypes.ReturnInspected, number, 1, new GoodsInspected(asAgreed)),
                CancellationToken.None
            );

    private static async Task<string> AskAsync(Shop shop, int line) =>
        (
            await shop.The<ReturnDesk>()
                .Done(Shop.Xiaoman, new ReturnWish(Number, [new ReturnPiece(line, 1)], ReturnKind.NoReason), $"line {line}")
        ).Number;

    private static async Task<ExchangeStatus> StatusAsync(Shop shop, string number)
    {
        await using var db = await shop.Tables();
        return await db.ExchangeRequests.Where(row => row.Number == number).Select(row => row.Status).SingleAsync();
    }

    private static async Task<decimal?> BalanceAsync(Shop shop)
    {
        await using var db = await shop.Tables();
        return await db.PaymentMethods.Where(row => row.Id == "gift-1").Select(row => row.Balance).SingleAsync();
    }
}
