using Microsoft.Bot.Builder.Dialogs;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class NumberPromptTests
{
    private static async Task<object?> AnswerAsync(Dialog prompt, string answer, string? locale = "en-us")
    {
        var talk = Talk.Asking(prompt);
        talk.Locale = locale;
        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        return talk.Result.Result;
    }

    [Fact]
    public void Other_types_are_refused() => Should.Throw<NotSupportedException>(() => new NumberPrompt<short>("p"));

    [Theory]
    [InlineData("42", 42)]
    [InlineData("about twenty", 20)]
    [InlineData("-3", -3)]
    [InlineData("3.14", null)]
    [InlineData("none of them", null)]
    public async Task Whole_numbers_are_understood(string answer, object? expected) =>
        (await AnswerAsync(new NumberPrompt<int>("p"), answer)).ShouldBe(expected);

    [Fact]
    public async Task Each_type_is_returned_as_itself()
    {
        (await AnswerAsync(new NumberPrompt<long>("p"), "42")).ShouldBe(42L);
        (await AnswerAsync(new NumberPrompt<float>("p"), "3.14")).ShouldBe(3.14f);
        (await AnswerAsync(new NumberPrompt<double>("p"), "3.14")).ShouldBe(3.14);
        (await AnswerAsync(new NumberPrompt<decimal>("p"), "3.14")).ShouldBe(3.14m);
    }

    [Theory]
    [InlineData("四十二", 42)]
    [InlineData("我要3件", 3)]
    [InlineData("一百零五", 105)]
    public async Task Chinese_numbers_are_understood(string answer, int expected) =>
        (await AnswerAsync(new NumberPrompt<int>("p"), answer, "zh-cn")).ShouldBe(expected);

    [Theory]
    [InlineData("3,14", "nl-nl", 3.14)]
    [InlineData("ongeveer 1.234,5 km", "nl-nl", 1234.5)]
    [InlineData("-3,5", "de-de", -3.5)]
    [InlineData("1 234,5 €", "fr-fr", 1234.5)]
    [InlineData("ab3c 7", "de-de", 7.0)]
    [InlineData("3.14", "en-gb", 3.14)]
    [InlineData("keins", "de-de", null)]
    public async Task Digits_are_read_as_the_language_writes_them(string answer, string locale, object? expected) =>
        (await AnswerAsync(new NumberPrompt<double>("p"), answer, locale)).ShouldBe(expected);

    [Fact]
    public async Task The_default_language_serves_activities_that_name_none() =>
        (await AnswerAsync(new NumberPrompt<int>("p", defaultLocale: "zh-cn"), "四十二", null)).ShouldBe(42);
}
