using BotApp.Commerce;
using BotApp.Commerce.Delivery;
using BotApp.Tests.TestKit.Builders;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce.Delivery;

public sealed class ParcelSignalsTests
{
    private static readonly DateTimeOffset Now = An.Instant;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private readonly ParcelSignals signals = new(Options.Create(new CommerceOptions()));

    [Fact]
    public void A_parcel_may_wait_twenty_four_hours_for_its_pick_up_and_not_longer()
    {
        Read(An.Waybill(Now.AddHours(-24))).Problem.ShouldBeNull();
        Read(An.Waybill(Now.AddHours(-24) - Tick)).Problem.ShouldBe(new ParcelSignal.NoPickup(TimeSpan.FromHours(24) + Tick));
        Read(An.Waybill(Now)).Stage.ShouldBe(ParcelStage.AwaitingPickup);
    }

    [Theory]
    [InlineData(24, 0, null)]
    [InlineData(24, 1, false)]
    [InlineData(48, 0, false)]
    [InlineData(48, 1, true)]
    public void A_parcel_stalls_after_twenty_four_hours_of_silence_and_badly_after_forty_eight(int hours, int milliseconds, bool? longer)
    {
        var silence = new TimeSpan(0, hours, 0, 0, milliseconds);
        var problem = Read(An.Waybill(Now.AddDays(-4), An.Scan(TraceEvent.Departed, Now - silence))).Problem;
        problem.ShouldBe(longer is { } isLong ? new ParcelSignal.Stalled(silence, isLong) : null);
    }

    [Fact]
    public void The_bounds_are_the_merchants()
    {
        var strict = new ParcelSignals(
            Options.Create(new CommerceOptions { StalledAfter = TimeSpan.FromHours(2), StalledLongAfter = TimeSpan.FromHours(3) })
        );
        var waybill = An.Waybill(Now.AddDays(-1), An.Scan(TraceEvent.Arrived, Now.AddHours(-4)));
        strict.Read(waybill, An.Address, Now).Problem.ShouldBe(new ParcelSignal.Stalled(TimeSpan.FromHours(4), true));
    }

    [Fact]
    public void A_parcel_that_waits_to_be_collected_is_not_stalled_and_not_overdue()
    {
        var waiting = An.Waybill(Now.AddDays(-5), An.Scan(TraceEvent.AtPickupPoint, Now.AddDays(-3))) with { PromisedBy = Now.AddDays(-1) };
        Read(waiting).Signals.ShouldBeEmpty();
    }

    [Fact]
    public void The_promised_instant_itself_is_still_in_time()
    {
        var waybill = An.Waybill(Now.AddDays(-3), An.Scan(TraceEvent.OutForDelivery, Now.AddHours(-1)));
        Read(waybill with { PromisedBy = Now }).Problem.ShouldBeNull();
        Read(waybill with { PromisedBy = Now - Tick }).Problem.ShouldBe(new ParcelSignal.Overdue(Now - Tick, Tick));
    }

    [Fact]
    public void A_signed_parcel_says_when_and_by_whom_and_worries_nobody()
    {
        var scan = An.Scan(TraceEvent.Signed, Now.AddDays(-9)) with { Remark = new Bilingual("门卫代收", "Taken by the doorman") };
        var parcel = Read(An.Waybill(Now.AddDays(-12), scan) with { PromisedBy = Now.AddDays(-11) });
        parcel.Stage.ShouldBe(ParcelStage.Signed);
        parcel.Problem.ShouldBeNull();
        parcel.Signals.ShouldBe([new ParcelSignal.Signed(scan.At, scan.Remark)]);
    }

    [Theory]
    [InlineData(TraceEvent.OutForDelivery)]
    [InlineData(TraceEvent.AtPickupPoint)]
    [InlineData(TraceEvent.Signed)]
    public void A_parcel_handed_out_in_another_city_went_astray(TraceEvent what) =>
        Read(An.Waybill(Now.AddDays(-1), An.Scan(what, Now.AddHours(-1), "东莞市")))
            .Problem.ShouldBe(new ParcelSignal.WrongCity("杭州市", "东莞市"));

    [Fact]
    public void Passing_through_another_city_is_the_way_of_parcels() =>
        Read(An.Waybill(Now.AddDays(-1), An.Scan(TraceEvent.Arrived, Now.AddHours(-1), "武汉市"))).Problem.ShouldBeNull();

    [Fact]
    public void A_refused_parcel_is_coming_back_until_the_shop_has_it()
    {
        var refused = An.Scan(TraceEvent.Refused, Now.AddDays(-4));
        var started = An.Scan(TraceEvent.ReturnStarted, Now.AddDays(-3));
        var home = An.Scan(TraceEvent.ReturnedToSender, Now.AddDays(-1));
        Read(An.Waybill(Now.AddDays(-6), refused, started)).Signals.ShouldBe([new ParcelSignal.Returned(refused.At, Arrived: false)]);
        Read(An.Waybill(Now.AddDays(-6), refused, started, home)).Signals.ShouldBe([new ParcelSignal.Returned(refused.At, Arrived: true)]);
    }

    [Fact]
    public void A_parcel_on_its_way_back_keeps_coming_back_whatever_it_passes()
    {
        var started = An.Scan(TraceEvent.ReturnStarted, Now.AddDays(-2));
        var passing = An.Scan(TraceEvent.Departed, Now.AddHours(-30));
        var parcel = Read(An.Waybill(Now.AddDays(-6), started, passing));
        parcel.Stage.ShouldBe(ParcelStage.ComingBack);
        parcel.Problem.ShouldBe(new ParcelSignal.Returned(started.At, Arrived: false));
    }

    [Fact]
    public void The_gravest_signal_comes_first()
    {
        var astray = An.Waybill(Now.AddDays(-5), An.Scan(TraceEvent.OutForDelivery, Now.AddHours(-50), "东莞市")) with
        {
            PromisedBy = Now.AddHours(-1),
        };
        Read(astray)
            .Signals.ShouldBe([
                new ParcelSignal.WrongCity("杭州市", "东莞市"),
                new ParcelSignal.Stalled(TimeSpan.FromHours(50), Long: true),
                new ParcelSignal.Overdue(Now.AddHours(-1), TimeSpan.FromHours(1)),
            ]);
    }

    private Parcel Read(Waybill waybill) => signals.Read(waybill, An.Address, Now);
}
