using BotApp.Commerce.Law;

namespace BotApp.Tests.Commerce.Law;

public sealed class WordSearchTests
{
    [Theory]
    [InlineData("press", true)]
    [InlineData("the PRESS, then", true)]
    [InlineData("媒体press来了", true)]
    [InlineData("by express or by press", true)]
    [InlineData("express", false)]
    [InlineData("xpress", false)]
    [InlineData("pressing", false)]
    [InlineData("", false)]
    public void An_English_word_is_found_as_a_whole_one_only(string text, bool found) =>
        WordSearch.Has(text, "press").ShouldBe(found);

    [Fact]
    public void A_Chinese_word_is_found_anywhere() => WordSearch.Has("我要找律师函", "律师").ShouldBeTrue();
}
