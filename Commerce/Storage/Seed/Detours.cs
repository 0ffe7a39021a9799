using BotApp.Commerce.Delivery;

namespace BotApp.Commerce.Storage.Seed;

/// <summary>Ways in which a planned journey goes wrong, or is simply not over yet.</summary>
internal static class Detours
{
    /// <summary>Only what has been scanned by now.</summary>
    public static Waybill UpTo(this Waybill plan, DateTimeOffset now) =>
        plan with
        {
            Traces = [.. plan.Traces.Where(trace => trace.At <= now)],
        };

    /// <summary>The scans end after so many, for good.</summary>
    public static Waybill StopAfter(this Waybill plan, int scans) => plan with { Traces = [.. plan.Traces.Take(scans)] };

    /// <summary>The courier sets out in a town that is not the order's.</summary>
    public static Waybill LandIn(this Waybill plan, Town town)
    {
        var upToRound = plan.Traces.TakeWhile(trace => trace.Event != TraceEvent.OutForDelivery).ToList();
        var round = plan.Traces[upToRound.Count] with { City = town.City, Place = town.Station(town.Districts[0]) };
        return plan with { Traces = [.. upToRound, round] };
    }

    /// <summary>Refused at the door, sent back and received by the shop, three days in all.</summary>
    public static Waybill Refuse(this Waybill plan)
    {
        var door = plan.Traces[^1];
        return plan with
        {
            Traces =
            [
                .. plan.Traces.SkipLast(1),
                door with
                {
                    Event = TraceEvent.Refused,
                    Remark = new("收件人拒收", "Refused by the recipient"),
                },
                Later(door, 1, 20, TraceEvent.ReturnStarted),
                Later(door, 2, 40, TraceEvent.Departed),
                Later(plan.Traces[0], door, 3, 60, TraceEvent.ReturnedToSender),
            ],
        };
    }

    private static Trace Later(Trace door, int more, int hours, TraceEvent what) => Later(door, door, more, hours, what);

    private static Trace Later(Trace where, Trace door, int more, int hours, TraceEvent what) =>
        where with
        {
            No = door.No + more,
            At = door.At.AddHours(hours),
            Event = what,
            Remark = null,
        };
}
