using BotApp.Commerce.Delivery;
using BotApp.Commerce.Ports;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Ports.Inbox;

/// <summary>The lives of seven subjects, told in every which order, some of it twice.</summary>
public sealed class EventOrderTests
{
    private const int ShufflesOfFiles = 12;
    private const int ShufflesOfServers = 4; // a database each, made on a server

    private static readonly (string Source, GatewayMessage Message)[] Story =
    [
        (OutsideSource.Payment, PortWorld.Event("p-1", EventTypes.PaymentFailed, PortWorld.Intent, 1, new NotDone("RISK"))),
        (OutsideSource.Payment, PortWorld.Paid("p-2")),
        (OutsideSource.Payment, PortWorld.Event("r-1", EventTypes.RefundFailed, $"{PortWorld.Refund}-1", 1, new NotDone("CLOSED"))),
        (OutsideSource.Payment, PortWorld.Event("r-2", EventTypes.RefundArrived, $"{PortWorld.Refund}-1", 2, new MoneyMoved("gw-r1"))),
        (OutsideSource.Payment, PortWorld.Event("r-3", EventTypes.RefundFailed, $"{PortWorld.Refund}-2", 1, new NotDone("CLOSED"))),
        (OutsideSource.Logistics, PortWorld.Scans("w-1", EventTypes.ParcelTrace, PortWorld.Waybill, TraceEvent.PickedUp)),
        (
            OutsideSource.Logistics,
            PortWorld.Scans("w-2", EventTypes.ParcelTrace, PortWorld.Waybill, TraceEvent.PickedUp, TraceEvent.Arrived)
        ),
        (
            OutsideSource.Logistics,
            PortWorld.Scans("w-3", EventTypes.ParcelSigned, PortWorld.Waybill, TraceEvent.PickedUp, TraceEvent.Arrived, TraceEvent.Signed)
        ),
        (OutsideSource.Logistics, PortWorld.Scans("b-1", EventTypes.ParcelTrace, PortWorld.WaybillBack, TraceEvent.PickedUp)),
        (
            OutsideSource.Logistics,
            PortWorld.Scans("b-2", EventTypes.ParcelSigned, PortWorld.WaybillBack, TraceEvent.PickedUp, TraceEvent.Signed)
        ),
        (OutsideSource.Tax, PortWorld.Event("t-1", EventTypes.InvoiceIssued, PortWorld.Invoice, 1, new InvoiceNumbered(PortWorld.Digital))),
        (OutsideSource.Insurance, PortWorld.Event("c-1", EventTypes.ClaimRefused, PortWorld.OtherClaim, 1, new NotDone("PAPERS"))),
        (OutsideSource.Insurance, PortWorld.Event("c-2", EventTypes.ClaimPaid, PortWorld.OtherClaim, 2, new MoneyMoved())),
    ];

    [Theory, BothEngines]
    public async Task Any_order_with_any_repetition_ends_in_the_same_state(Engine engine)
    {
        var expected = await TellAsync(engine, Story);
        expected.ShouldContain("ToShip");
        var dice = new Random(20261122);
        for (var shuffle = 0; shuffle < (engine == Engine.Sqlite ? ShufflesOfFiles : ShufflesOfServers); shuffle++)
        {
            var told = Story.Concat(Story.Where(_ => dice.Next(2) == 0)).OrderBy(_ => dice.Next()).ToArray();
            (await TellAsync(engine, told)).ShouldBe(expected, string.Join(' ', told.Select(one => one.Message.Id)));
        }
    }

    private static async Task<string> TellAsync(Engine engine, (string Source, GatewayMessage Message)[] told)
    {
        await using var shop = await PortWorld.CreateAsync(engine);
        foreach (var (source, message) in told)
        {
            var answer = await shop.The<EventInbox>().TakeAsync(source, message, CancellationToken.None);
            answer.ShouldBeOneOf(InboxAnswer.Taken, InboxAnswer.Duplicate, InboxAnswer.Outdated);
        }

        return await PortWorld.StateAsync(shop);
    }
}
