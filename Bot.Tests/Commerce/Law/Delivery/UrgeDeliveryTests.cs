using BotApp.Commerce.Delivery;
using BotApp.Commerce.Law;
using BotApp.Commerce.Law.Delivery;
using BotApp.Tests.Commerce.Law.Orders;

namespace BotApp.Tests.Commerce.Law.Delivery;

public sealed class UrgeDeliveryTests
{
    [Theory]
    [InlineData(TraceEvent.AtPickupPoint, false)]
    [InlineData(TraceEvent.Signed, true)]
    public void A_locker_or_another_hand_needs_consent(TraceEvent last, bool byOther)
    {
        var facts = Facts(last) with { SignedByOther = byOther };

        UrgeDelivery.Pack.Decide(facts, Rulings.At(Rulings.Monday)).Clause.Code.ShouldBe("express-market:consent");
        UrgeDelivery
            .Pack.Decide(facts with { ConsentToPickupPoint = true }, Rulings.At(Rulings.Monday))
            .Clause.Code.ShouldNotBe("express-market:consent");
    }

    [Fact]
    public void A_second_urge_goes_to_a_person_only_when_nothing_moved_since_the_first()
    {
        var facts = Facts(TraceEvent.Arrived);
        var scanned = facts.Parcel.Traces[^1].At;

        UrgeDelivery
            .Pack.Decide(facts with { LastUrgedAt = scanned.AddSeconds(-1) }, Rulings.At(Rulings.Monday))
            .Verdict.ShouldBe(Verdict.Accept);
        UrgeDelivery.Pack.Decide(facts with { LastUrgedAt = scanned }, Rulings.At(Rulings.Monday)).Verdict.ShouldBe(Verdict.Human);
    }

    private static UrgeDeliveryFacts Facts(TraceEvent last) =>
        new()
        {
            Parcel = new ParcelFacts
            {
                ShippedAt = Rulings.Monday.AddDays(-3),
                Traces = [new ScanFacts { At = Rulings.Monday.AddHours(-20), Event = last }],
            },
        };
}
