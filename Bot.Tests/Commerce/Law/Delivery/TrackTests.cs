using BotApp.Commerce;
using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law.Delivery;
using BotApp.Tests.Commerce.Law.Orders;
using BotApp.Tests.TestKit.Builders;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce.Law.Delivery;

public sealed class TrackTests
{
    private static readonly string[] Fine = ["on-its-way", "signed"];

    [Fact]
    public void A_word_is_said_about_a_parcel_exactly_when_the_delivery_desk_says_one()
    {
        var signals = new ParcelSignals(Options.Create(new CommerceOptions()));
        foreach (var what in Enum.GetValues<TraceEvent>())
        {
            foreach (var hours in new[] { 1, 25, 49 })
            {
                var scan = An.Scan(what, An.Instant.AddHours(-hours));
                var parcel = signals.Read(An.Waybill(An.Instant.AddDays(-3), scan), An.Address, An.Instant);

                var ruling = Track.Pack.Decide(Facts(scan), Rulings.At(An.Instant));

                Fine.Contains(ruling.Reason).ShouldBe(parcel.Problem is null, $"{what} {hours} h: {ruling.Reason}");
            }
        }
    }

    [Fact]
    public void The_carrier_has_seven_days_for_a_complaint_whatever_the_hour_of_it()
    {
        foreach (var hour in new[] { 0, 12, 23 })
        {
            var complained = new DateTimeOffset(2026, 11, 1, hour, 59, 59, TimeSpan.FromHours(8));
            var facts = Facts(An.Scan(TraceEvent.Arrived, complained)) with { ComplainedAt = complained };
            var last = new DateTimeOffset(2026, 11, 8, 23, 59, 59, TimeSpan.FromHours(8));

            Track.Pack.Decide(facts, Rulings.At(last)).Deadline.ShouldBe(last);
            Track.Pack.Decide(facts, Rulings.At(last.AddSeconds(1))).Reason.ShouldBe("complaint-overdue");
        }
    }

    private static TrackingFacts Facts(Trace scan) =>
        new()
        {
            ShipToCity = An.Address.City,
            Parcel = new ParcelFacts
            {
                ShippedAt = An.Instant.AddDays(-3),
                Traces =
                [
                    new ScanFacts
                    {
                        At = scan.At,
                        Event = scan.Event,
                        City = scan.City,
                    },
                ],
            },
        };
}
