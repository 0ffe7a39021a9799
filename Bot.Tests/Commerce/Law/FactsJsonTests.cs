using System.Text.Json;
using BotApp.Commerce;
using BotApp.Commerce.Law;

namespace BotApp.Tests.Commerce.Law;

public sealed class FactsJsonTests
{
    private static readonly JsonSerializerOptions Options = FactsJson.In(ShopDays.Shanghai);

    [Theory]
    [InlineData("2026-11-09", "2026-11-09T00:00:00+08:00")]
    [InlineData("2026-11-09T12:00", "2026-11-09T12:00:00+08:00")]
    [InlineData("2026-11-09T04:00:00Z", "2026-11-09T12:00:00+08:00")]
    public void An_instant_is_read_and_written_by_the_clock_of_the_shop(string text, string written) =>
        JsonSerializer.Serialize(Read(text), Options).ShouldBe($"\"{written.Replace("+", "\\u002B", StringComparison.Ordinal)}\"");

    [Theory]
    [InlineData("yesterday")]
    [InlineData("12:00")]
    [InlineData("2026-11")]
    [InlineData("2026/11/09 12:00")]
    [InlineData("2026-11/09")]
    public void What_does_not_begin_with_a_day_is_no_instant(string text) =>
        Should.Throw<JsonException>(() => Read(text)).Message.ShouldStartWith($"'{text}' is not an instant.");

    [Fact]
    public void Nothing_is_no_instant() =>
        Should
            .Throw<JsonException>(() => JsonSerializer.Deserialize<DateTimeOffset>("null", Options))
            .Message.ShouldStartWith("An instant is null.");

    private static DateTimeOffset Read(string text) => JsonSerializer.Deserialize<DateTimeOffset>($"\"{text}\"", Options);
}
