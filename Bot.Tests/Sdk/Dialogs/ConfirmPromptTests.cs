using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class ConfirmPromptTests
{
    private static async Task<object?> AnswerAsync(ConfirmPrompt prompt, string answer, string? locale = "en-us")
    {
        var talk = Talk.Asking(prompt);
        talk.Locale = locale;
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        return talk.Result.Result;
    }

    [Theory]
    [InlineData("en-us", "question (1) Yes or (2) No")]
    [InlineData("zh-cn", "question (1) 是的 要么 (2) 不")]
    [InlineData("zh-Hans-CN", "question (1) 是的 要么 (2) 不")]
    [InlineData("de-de", "question (1) Ja oder (2) Nein")]
    [InlineData("ja-jp", "question (1) はい または (2) いいえ")]
    [InlineData("fr-fr", "question (1) Oui ou (2) Non")]
    [InlineData("es-es", "question (1) Sí o (2) No")]
    [InlineData("nl-nl", "question (1) Ja of (2) Nee")]
    [InlineData("pt-br", "question (1) Sim ou (2) Não")]
    [InlineData("it-it", "question (1) Si o (2) No")]
    [InlineData("sv-se", "question (1) Ja eller (2) Nej")]
    [InlineData("ko-kr", "question (1) 예 또는 (2) 아니")]
    [InlineData("tr-tr", "question (1) Evet veya (2) Hayır")]
    [InlineData("hi-in", "question (1) हां या (2) नहीं")]
    [InlineData("bg-bg", "question (1) да или (2) Не")]
    [InlineData("not-supported", "question (1) Yes or (2) No")]
    public async Task Yes_and_no_are_shown_in_the_language_of_the_activity(string locale, string expected)
    {
        var talk = Talk.Asking(new ConfirmPrompt("p"));
        talk.Locale = locale;

        (await talk.SayAsync("hi")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("No", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    [InlineData("the second one", false)]
    [InlineData("maybe", null)]
    public async Task English_answers_are_understood(string answer, object? expected) =>
        (await AnswerAsync(new ConfirmPrompt("p"), answer)).ShouldBe(expected);

    [Theory]
    [InlineData("是的", true)]
    [InlineData("不", false)]
    [InlineData("好的", true)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    public async Task Chinese_answers_are_understood(string answer, bool expected) =>
        (await AnswerAsync(new ConfirmPrompt("p"), answer, "zh-cn")).ShouldBe(expected);

    [Fact]
    public async Task Without_numbers_they_are_neither_shown_nor_understood()
    {
        var prompt = new ConfirmPrompt("p") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } };
        var talk = Talk.Asking(prompt);

        (await talk.SayAsync("hi")).ShouldBe("question Yes or No");
        await talk.SayAsync("1");
        talk.Result.Status.ShouldBe(DialogTurnStatus.Waiting);
    }

    [Fact]
    public async Task Words_of_ones_own_are_shown_and_understood()
    {
        var prompt = new ConfirmPrompt("p") { ConfirmChoices = Tuple.Create(new Choice("deal"), new Choice("leave it")) };
        var talk = Talk.Asking(prompt);

        (await talk.SayAsync("hi")).ShouldBe("question (1) deal or (2) leave it");
        await talk.SayAsync("leave it");
        talk.Result.Result.ShouldBe(false);
    }
}
