using BotApp.Commerce.Delivery;
using BotApp.Commerce.Ports.Inbox;
using BotApp.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace BotApp.Commerce.Ports.Sandbox;

/// <summary>A carrier without cars: parcels travel on paper, in as many scans as a short way has.</summary>
internal sealed class SandboxLogistics(IDbContextFactory<ShopDb> shop, SandboxBook book, SandboxFate fate) : ILogisticsSystem
{
    private const string NoCourier = "NO_COURIER";
    private const string TooLate = "TOO_LATE";

    public string Name => "sandbox";

    public bool IsSandbox => true;

    public Task<ReturnBooking> BookReturnAsync(ReturnCall call, CancellationToken cancellationToken) =>
        BookAsync(call, call.Reference, call.From.City, cancellationToken);

    public Task<ReturnBooking> SendAsync(SendCall call, CancellationToken cancellationToken) =>
        BookAsync(call, call.Reference, call.To.City, cancellationToken);

    private async Task<ReturnBooking> BookAsync(object call, string reference, string city, CancellationToken cancellationToken)
    {
        if (fate.Declines(reference))
        {
            return new ReturnBooking.Declined(NoCourier);
        }

        var waybill = $"SBX{fate.Digits(reference, 12)}";
        IReadOnlyList<TraceEvent> way = [TraceEvent.PickedUp, TraceEvent.Departed, TraceEvent.Arrived, TraceEvent.Signed];
        var callbacks = Travel(reference, waybill, [], way, city);
        return await book.TakeAsync(OutsideSource.Logistics, reference, call, callbacks, cancellationToken) switch
        {
            PortAnswer.Declined(var code) => new ReturnBooking.Declined(code),
            _ => new ReturnBooking.Booked(waybill),
        };
    }

    public Task<PortAnswer> InterceptAsync(ParcelCall call, CancellationToken cancellationToken) =>
        OnTheWayAsync(call, call.Reference, call.WaybillNumber, [TraceEvent.ReturnStarted, TraceEvent.ReturnedToSender], cancellationToken);

    public Task<PortAnswer> RedirectAsync(RedirectCall call, CancellationToken cancellationToken) =>
        OnTheWayAsync(call, call.Reference, call.WaybillNumber, [TraceEvent.Departed], cancellationToken);

    public Task<PortAnswer> UrgeAsync(ParcelCall call, CancellationToken cancellationToken) =>
        OnTheWayAsync(call, call.Reference, call.WaybillNumber, [TraceEvent.OutForDelivery], cancellationToken);

    private async Task<PortAnswer> OnTheWayAsync(
        object call,
        string reference,
        string number,
        IReadOnlyList<TraceEvent> way,
        CancellationToken cancellationToken
    )
    {
        await using var db = await shop.CreateDbContextAsync(cancellationToken);
        var waybill = await db
            .Waybills.AsNoTracking()
            .Include(row => row.Traces.OrderBy(trace => trace.No))
            .FirstOrDefaultAsync(row => row.Number == number, cancellationToken);
        var wasTaken = await db.SandboxEvents.AnyAsync(
            row => row.Source == OutsideSource.Logistics && row.Reference == reference,
            cancellationToken
        );
        if (!wasTaken && (waybill is null || waybill.Traces.Any(IsOver) || fate.Declines(reference)))
        {
            return new PortAnswer.Declined(TooLate);
        }

        var before = waybill?.Traces.Select(trace => new Scan(trace.At, trace.Event, trace.City, trace.Place, trace.Remark)).ToList() ?? [];
        var callbacks = Travel(reference, number, before, way, before.LastOrDefault()?.City ?? "");
        return await book.TakeAsync(OutsideSource.Logistics, reference, call, callbacks, cancellationToken);
    }

    private static bool IsOver(Trace trace) => trace.Event is TraceEvent.Signed or TraceEvent.ReturnedToSender;

    /// <summary>One event a scan; each tells all scans so far, and its sequence is how many they are.</summary>
    private List<Callback> Travel(string reference, string waybill, IReadOnlyList<Scan> before, IReadOnlyList<TraceEvent> way, string city)
    {
        var scans = before.ToList();
        var at = book.Now;
        var callbacks = new List<Callback>();
        foreach (var step in way)
        {
            at += fate.Latency(reference, callbacks.Count);
            scans.Add(new Scan(at, step, city, new("沙盒网点", "Sandbox depot"), new("沙盒数据", "Sandbox data")));
            SignedBy? signer = step == TraceEvent.Signed ? SignedBy.Recipient : null;
            callbacks.Add(new Callback(TypeOf(step), waybill, scans.Count, at, new ParcelSnapshot([.. scans], signer)));
        }

        return callbacks;
    }

    private static string TypeOf(TraceEvent step) =>
        step switch
        {
            TraceEvent.Signed => EventTypes.ParcelSigned,
            TraceEvent.ReturnedToSender => EventTypes.ParcelReturned,
            _ => EventTypes.ParcelTrace,
        };
}
