using BotApp.Commerce.Customers;
using BotApp.Commerce.Delivery;
using Microsoft.Extensions.Options;

namespace BotApp.Commerce.Law.Delivery;

/// <summary>A parcel as far as decisions need it.</summary>
public sealed record ParcelFacts
{
    /// <summary>The carrier's number; may stay empty.</summary>
    public string Number { get; init; } = "";

    /// <summary>When the shop announced it to the carrier.</summary>
    public required DateTimeOffset ShippedAt { get; init; }

    /// <summary>The last instant of arrival promised to the customer; null when nothing was promised.</summary>
    public DateTimeOffset? PromisedBy { get; init; }

    /// <summary>Scans in the order of time, oldest first; none before the pick-up.</summary>
    public IReadOnlyList<ScanFacts> Traces { get; init; } = [];

    /// <summary>Reads it as the delivery desk does, with the policy's bounds; an empty city of the order is never the wrong one.</summary>
    internal Parcel Read(string shipToCity, Setting setting)
    {
        var bounds = setting.Policy.Delivery;
        var signals = new ParcelSignals(
            Options.Create(
                new CommerceOptions
                {
                    NoPickupAfter = bounds.NoPickupAfter,
                    StalledAfter = bounds.StalledAfter,
                    StalledLongAfter = bounds.StalledLongAfter,
                }
            )
        );
        var city = shipToCity.Length > 0 || Traces.Count == 0 ? shipToCity : Traces[^1].City;
        return signals.Read(AsWaybill(), new Address("", "", "", city, "", ""), setting.Now);
    }

    private Waybill AsWaybill() =>
        new()
        {
            Number = Number,
            OrderNumber = "",
            Carrier = default!,
            ShippedAt = ShippedAt,
            PromisedBy = PromisedBy,
            Traces = [.. Traces.Select((scan, at) => scan.AsTrace(Number, at + 1))],
        };
}
