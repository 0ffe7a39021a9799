using BotApp.Commerce.Delivery;
using BotApp.Commerce.Orders;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Lets an order live its fate up to now: what lies in the past has happened, the rest has not. So statuses, times and scans agree by themselves.</summary>
internal sealed class OrderLives(Dice dice, Journeys journeys)
{
    private sealed record Moment(DateTimeOffset At, Func<Order, Order> Happens);

    public Sale Live(Order placed, Fate fate, DateTimeOffset now)
    {
        if (fate == Fate.Presale)
        {
            placed = placed with { Presale = Terms(placed) };
        }

        var payments = Payments(placed, fate).ToList();
        var parcels = fate is Fate.NeverPaid or Fate.CalledOff ? [] : Parcels(placed, fate, payments[^1].At);
        var life = payments.Concat(Shipments(parcels)).Concat(parcels.Count == 0 ? [] : Endings(parcels, fate));
        var order = life.Where(moment => moment.At <= now)
            .OrderBy(moment => moment.At)
            .Aggregate(placed, (soFar, moment) => moment.Happens(soFar));
        return new Sale(order, [.. parcels.Where(parcel => parcel.ShippedAt <= now).Select(parcel => parcel.UpTo(now))]);
    }

    private static Presale Terms(Order placed) =>
        new(
            decimal.Round(placed.Total / 10m, 0, MidpointRounding.AwayFromZero),
            null,
            placed.PlacedAt.AddDays(6),
            placed.PlacedAt.AddDays(8)
        );

    private IEnumerable<Moment> Payments(Order placed, Fate fate)
    {
        if (fate == Fate.NeverPaid)
        {
            yield return new Moment(placed.PayBefore, order => order.Cancel(placed.PayBefore));
            yield break;
        }

        var first = placed.PlacedAt + dice.Hours(0.01, 0.2);
        var whole = placed.Presale is { } terms ? terms.BalanceFrom + dice.Hours(0.2, 20) : first;
        if (placed.Presale is not null)
        {
            yield return new Moment(first, order => order.PayDeposit(first));
        }

        yield return new Moment(whole, order => order.Pay(whole));
        if (fate == Fate.CalledOff)
        {
            var calledOff = whole + dice.Hours(0.5, 6);
            yield return new Moment(calledOff, order => order.Cancel(calledOff));
        }
    }

    private List<Waybill> Parcels(Order placed, Fate fate, DateTimeOffset paidAt)
    {
        var shippedAt = paidAt + (fate == Fate.LateToShip ? dice.Hours(80, 140) : dice.Hours(3, 40));
        var parcels = new List<Waybill>();
        foreach (
            var lines in fate == Fate.Split
                ? placed.Lines.Chunk(1)
                :
                [
                    [.. placed.Lines],
                ]
        )
        {
            parcels.Add(Detour(journeys.Plan(placed, lines, shippedAt), fate));
            shippedAt += dice.Hours(6, 20);
        }

        return parcels;
    }

    private Waybill Detour(Waybill plan, Fate fate) =>
        fate switch
        {
            Fate.NoPickup => plan.StopAfter(0),
            Fate.Stalled => plan.StopAfter(dice.Between(1, 3)),
            Fate.Astray => plan.LandIn(plan.Traces[^1].City == Towns.Dongguan.City ? Towns.Wuhan : Towns.Dongguan),
            Fate.Refused => plan.Refuse(),
            _ => plan,
        };

    private static IEnumerable<Moment> Shipments(List<Waybill> parcels) =>
        parcels.Select(
            (parcel, i) => new Moment(parcel.ShippedAt, order => order.Ship(parcel.ShippedAt, everything: i == parcels.Count - 1))
        );

    private IEnumerable<Moment> Endings(List<Waybill> parcels, Fate fate)
    {
        if (fate is Fate.NoPickup or Fate.Stalled or Fate.Astray)
        {
            yield break;
        }

        var end = parcels.Max(parcel => parcel.Traces[^1].At);
        if (fate == Fate.Refused)
        {
            yield return Refunding(end + dice.Hours(4, 30));
            yield break;
        }

        yield return new Moment(end, order => order.Deliver(end));
        if (fate == Fate.SentBack)
        {
            var sentBack = end + dice.Hours(20, 140);
            yield return new Moment(sentBack, order => order.SendBack());
            yield return Refunding(sentBack + dice.Hours(70, 160));
            yield break;
        }

        var completed = end + dice.Hours(70, 240);
        yield return new Moment(completed, order => order.Complete(completed));
    }

    private static Moment Refunding(DateTimeOffset at) => new(at, order => order.Refund(at));
}
