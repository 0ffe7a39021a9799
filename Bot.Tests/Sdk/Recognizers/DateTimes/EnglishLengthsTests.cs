namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>English lengths of time and what comes again and again.</summary>
public sealed class EnglishLengthsTests
{
    [Theory]
    [InlineData("two and a half hours", "two and a half hours duration PT2.5H 9000")]
    [InlineData("90 days warranty", "90 days duration P90D 7776000")]
    [InlineData("a couple of weeks", "a couple of weeks duration P2W 1209600")]
    [InlineData("1 year and 6 months", "1 year and 6 months duration P1Y6M 47088000")]
    [InlineData("half an hour", "half an hour duration PT0.5H 1800")]
    [InlineData("more than 3 days", "more than 3 days duration P3D more 259200")]
    [InlineData("a 15-minute call", "15-minute duration PT15M 900")]
    [InlineData("all day", "all day duration P1D 86400")]
    public void Lengths_are_counted_in_units(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);

    [Theory]
    [InlineData("every monday at 8am", "every monday at 8am set XXXX-WXX-1T08 not resolved")]
    [InlineData("daily", "daily set P1D not resolved")]
    [InlineData("each 2 weeks", "each 2 weeks set P2W not resolved")]
    [InlineData("every other month", "every other month set P2M not resolved")]
    [InlineData("on sundays", "sundays set XXXX-WXX-7 not resolved")]
    [InlineData("once a year", "once a year set P1Y not resolved")]
    [InlineData("every night", "every night set TNI not resolved")]
    public void Some_things_come_again(string text, string found) => EnglishTexts.Find(text).ShouldBe(found);
}
