using Microsoft.Recognizers.Text;

namespace BotApp.Tests.Sdk.Recognizers.DateTimes;

/// <summary>English words and digits that only look like time, and the order of day and month outside America.</summary>
public sealed class EnglishLookalikesTests
{
    [Theory]
    [InlineData("may I have your name")]
    [InlineData("you may return it")]
    [InlineData("call 555-2026-1234")]
    [InlineData("order 2026110312345")]
    [InlineData("a 4:3 screen")]
    [InlineData("it costs $15.30")]
    [InlineData("version 2.10.3")]
    [InlineData("the second one is broken")]
    [InlineData("good morning")]
    [InlineData("we are up-to-date")]
    [InlineData("32/13 and 99/99")]
    public void What_only_looks_like_time_is_left_alone(string text) => EnglishTexts.Find(text).ShouldBeEmpty();

    [Fact]
    public void Outside_america_the_day_comes_first()
    {
        EnglishTexts.Find("on 3/11/2026").ShouldBe("3/11/2026 date 2026-03-11 2026-03-11");
        EnglishTexts.Find("on 3/11/2026", culture: Culture.EnglishOthers).ShouldBe("3/11/2026 date 2026-11-03 2026-11-03");
        EnglishTexts.Find("on 11/30/2026", culture: Culture.EnglishOthers).ShouldBe("11/30/2026 date 2026-11-30 2026-11-30");
    }
}
