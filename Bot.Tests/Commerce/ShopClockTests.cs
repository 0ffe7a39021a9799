using BotApp.Commerce;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.Options;

namespace BotApp.Tests.Commerce;

public sealed class ShopClockTests
{
    [Fact]
    public void The_shops_day_begins_at_its_own_midnight()
    {
        var clock = Clock("Asia/Shanghai", new DateTimeOffset(2026, 11, 21, 15, 59, 59, TimeSpan.Zero));
        clock.Today.ShouldBe(new DateOnly(2026, 11, 21));
        clock.DayOf(new DateTimeOffset(2026, 11, 21, 16, 0, 0, TimeSpan.Zero)).ShouldBe(new DateOnly(2026, 11, 22));
        clock.StartOf(new DateOnly(2026, 11, 22)).ShouldBe(new DateTimeOffset(2026, 11, 21, 16, 0, 0, TimeSpan.Zero));
        clock.Now.Offset.ShouldBe(TimeSpan.FromHours(8));
    }

    [Fact]
    public void Another_zone_has_another_day() =>
        Clock("America/New_York", new DateTimeOffset(2026, 11, 22, 2, 0, 0, TimeSpan.Zero)).Today.ShouldBe(new DateOnly(2026, 11, 21));

    private static ShopClock Clock(string zone, DateTimeOffset now) =>
        new(new FakeClock(now), Options.Create(new CommerceOptions { TimeZone = zone }));
}
