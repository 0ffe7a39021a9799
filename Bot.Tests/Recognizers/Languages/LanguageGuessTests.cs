using BotApp.Recognizers.Languages;

namespace BotApp.Tests.Recognizers.Languages;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("where is it", LanguageGuess.English)]
    [InlineData("order 261128001003 please", LanguageGuess.English)]
    [InlineData("ok.", LanguageGuess.English)]
    [InlineData("到哪了", LanguageGuess.Chinese)]
    [InlineData("iPhone 的壳", LanguageGuess.Chinese)]
    [InlineData("", null)]
    [InlineData("👍 12", null)]
    public void By_its_words(string text, string? language) => LanguageGuess.Of(text).ShouldBe(language);

    /// <summary>A Chinese customer asked for a tax id sent one, and was answered in English from then on.</summary>
    [Theory]
    [InlineData("91330106MA2B2XKQ1L")]
    [InlineData("SF1402001002618")]
    [InlineData("xm@example.com")]
    public void Codes_and_addresses_are_no_words(string text) => LanguageGuess.Of(text).ShouldBeNull();
}
