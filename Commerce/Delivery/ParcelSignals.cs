using BotApp.Commerce.Customers;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Delivery;

/// <summary>Reads a waybill: how far it is and what is worth a word, gravest first. "Over 24 hours" begins after the 24th hour.</summary>
public sealed class ParcelSignals(IOptions<CommerceOptions> options)
{
    private readonly CommerceOptions bounds = options.Value;

    public Parcel Read(Waybill waybill, Address shipTo, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(waybill);
        ArgumentNullException.ThrowIfNull(shipTo);
        var stage = StageOf(waybill.Traces);
        return new Parcel(waybill, stage, waybill.Traces.LastOrDefault(), [.. Signals(waybill, stage, shipTo, now)]);
    }

    /// <summary>Once the way back has begun, every further scan belongs to it.</summary>
    private static ParcelStage StageOf(IReadOnlyList<Trace> traces) =>
        (traces.Count == 0 ? (TraceEvent?)null : traces[^1].Event) switch
        {
            null => ParcelStage.AwaitingPickup,
            TraceEvent.Signed => ParcelStage.Signed,
            TraceEvent.ReturnedToSender => ParcelStage.Returned,
            TraceEvent.Refused => ParcelStage.ComingBack,
            _ when traces.Any(trace => trace.Event == TraceEvent.ReturnStarted) => ParcelStage.ComingBack,
            TraceEvent.OutForDelivery => ParcelStage.OutForDelivery,
            TraceEvent.AtPickupPoint => ParcelStage.AtPickupPoint,
            _ => ParcelStage.InTransit,
        };

    private IEnumerable<ParcelSignal> Signals(Waybill waybill, ParcelStage stage, Address shipTo, DateTimeOffset now)
    {
        if (GoingBack(waybill, stage) is { } back)
        {
            yield return back;
            yield break;
        }

        if (WrongCity(waybill, stage, shipTo) is { } astray)
        {
            yield return astray;
        }

        if (stage == ParcelStage.Signed)
        {
            yield return new ParcelSignal.Signed(waybill.Traces[^1].At, waybill.Traces[^1].Remark);
            yield break;
        }

        if (Silence(waybill, stage, now) is { } silence)
        {
            yield return silence;
        }

        if (waybill.PromisedBy is { } promised && now > promised && stage != ParcelStage.AtPickupPoint)
        {
            yield return new ParcelSignal.Overdue(promised, now - promised);
        }
    }

    private static ParcelSignal.Returned? GoingBack(Waybill waybill, ParcelStage stage)
    {
        if (stage is not (ParcelStage.ComingBack or ParcelStage.Returned))
        {
            return null;
        }

        var turned =
            waybill.Traces.LastOrDefault(trace => trace.Event == TraceEvent.Refused)
            ?? waybill.Traces.First(trace => trace.Event is TraceEvent.ReturnStarted or TraceEvent.ReturnedToSender);
        return new ParcelSignal.Returned(turned.At, stage == ParcelStage.Returned);
    }

    private static ParcelSignal.WrongCity? WrongCity(Waybill waybill, ParcelStage stage, Address shipTo) =>
        stage is ParcelStage.OutForDelivery or ParcelStage.AtPickupPoint or ParcelStage.Signed && waybill.Traces[^1].City != shipTo.City
            ? new ParcelSignal.WrongCity(shipTo.City, waybill.Traces[^1].City)
            : null;

    private ParcelSignal? Silence(Waybill waybill, ParcelStage stage, DateTimeOffset now)
    {
        var since = stage == ParcelStage.AwaitingPickup ? now - waybill.ShippedAt : now - waybill.Traces[^1].At;
        return stage switch
        {
            ParcelStage.AwaitingPickup => since > bounds.NoPickupAfter ? new ParcelSignal.NoPickup(since) : null,
            ParcelStage.AtPickupPoint => null,
            _ when since > bounds.StalledAfter => new ParcelSignal.Stalled(since, since > bounds.StalledLongAfter),
            _ => null,
        };
    }
}
