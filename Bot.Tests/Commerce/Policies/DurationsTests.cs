using BotApp.Commerce.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace BotApp.Tests.Commerce.Policies;

public sealed class DurationsTests
{
    [Theory]
    [InlineData("48h", 48 * 60)]
    [InlineData("7d", 7 * 24 * 60)]
    [InlineData("90 m", 90)]
    [InlineData("48:00:00", 48 * 60)]
    [InlineData("1:30", 90)]
    [InlineData("2.12:00:00", 60 * 60)]
    public void Every_way_a_merchant_writes_how_long_is_read(string text, int minutes)
    {
        Durations.TryRead(text, out var duration).ShouldBeTrue();
        duration.ShouldBe(TimeSpan.FromMinutes(minutes));
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("-7d")]
    [InlineData("7 weeks")]
    [InlineData("1:75")]
    [InlineData("soon")]
    public void What_is_no_duration_is_turned_down(string text) => Durations.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(
                Gen.Choose(0, 90 * 24 * 60).ToArbitrary(),
                minutes =>
                    Durations.TryRead(Durations.Write(TimeSpan.FromMinutes(minutes)), out var read) && read == TimeSpan.FromMinutes(minutes)
            )
            .QuickCheckThrowOnFailure();
}
