using BotApp.Recognizers.Languages;

namespace BotApp.Tests.Recognizers.Languages;

/// <summary>The talk goes over to the other language for what is said in it, not for what is named in it.</summary>
public sealed class TalkLanguageTests
{
    [Theory]
    [InlineData("浙江省杭州市西湖区文三路 478 号 3 幢 201")]
    [InlineData("杭州晴川科技有限公司")]
    [InlineData("林小满")]
    [InlineData("个人")]
    [InlineData("云步 缓震跑鞋")]
    public void A_name_in_Chinese_leaves_an_English_talk_English(string text) =>
        TalkLanguage.Of(text, LanguageGuess.English).ShouldBe(LanguageGuess.English);

    [Theory]
    [InlineData("12 Elm Street, Springfield, IL 62704")]
    [InlineData("Hoshino X20")]
    [InlineData("XL")]
    [InlineData("ok")]
    [InlineData("Tom Smith")]
    public void A_name_in_English_leaves_a_Chinese_talk_Chinese(string text) =>
        TalkLanguage.Of(text, LanguageGuess.Chinese).ShouldBe(LanguageGuess.Chinese);

    [Theory]
    [InlineData("我的订单到哪了", LanguageGuess.English, LanguageGuess.Chinese)]
    [InlineData("退货", LanguageGuess.English, LanguageGuess.Chinese)]
    [InlineData("好的", LanguageGuess.English, LanguageGuess.Chinese)]
    [InlineData("寄到浙江省杭州市西湖区文三路478号，谢谢", LanguageGuess.English, LanguageGuess.Chinese)]
    [InlineData("where is my order", LanguageGuess.Chinese, LanguageGuess.English)]
    [InlineData("invoice", LanguageGuess.Chinese, LanguageGuess.English)]
    [InlineData("yes please", LanguageGuess.Chinese, LanguageGuess.English)]
    public void What_is_said_in_the_other_language_changes_it(string text, string known, string language) =>
        TalkLanguage.Of(text, known).ShouldBe(language);

    [Theory]
    [InlineData("杭州晴川科技有限公司", LanguageGuess.Chinese)]
    [InlineData("Tom Smith", LanguageGuess.English)]
    [InlineData("👍", null)]
    public void At_the_beginning_any_word_tells(string text, string? language) => TalkLanguage.Of(text, known: null).ShouldBe(language);
}
