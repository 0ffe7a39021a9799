using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class HostileInputTests
{
    [Theory]
    [InlineData("option x y z", "option")]
    [InlineData("x b", "b")]
    public void A_long_answer_of_near_matches_is_read_once(string part, string found)
    {
        var text = string.Join(' ', Enumerable.Repeat(part, 50_000));

        Find.FindValues(text, [new SortedValue { Value = "option b" }], new FindValuesOptions { AllowPartialMatches = true })
            .ShouldHaveSingleItem()
            .Text.ShouldBe(found);
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("a\udc00b")]
    [InlineData("\0\u0001")]
    public async Task Halves_of_characters_are_only_characters(string text)
    {
        Tokenizer.DefaultTokenizer(text).ShouldAllBe(token => token.End < text.Length);
        ChoiceRecognizers.RecognizeChoices(text, ["red", "blue"]).ShouldBeEmpty();
        var talk = Talk.Asking(new TextPrompt("p"));
        await talk.SayAsync("hi");
        await talk.SayAsync(text);
        talk.Result.Result.ShouldBe(text);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("zh-CN-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("\u0000")]
    [InlineData("tlh-Klingon")]
    public async Task A_language_nobody_speaks_is_answered_in_english(string locale)
    {
        var talk = Talk.Asking(new ConfirmPrompt("p"));
        talk.Locale = locale;

        (await talk.SayAsync("hi")).ShouldBe(
            locale.StartsWith("zh", StringComparison.Ordinal) ? "question (1) 是的 要么 (2) 不" : "question (1) Yes or (2) No"
        );
        talk.Context.GetLocale().ShouldNotBeNull();
    }

    [Fact]
    public async Task Languages_without_end_are_not_all_remembered()
    {
        var talk = Talk.Asking(new NumberPrompt<int>("p"));
        for (var i = 0; i < 600; i++)
        {
            talk.Locale = $"en-x-a{i}";
            await talk.SayAsync("none");
            talk.Context.GetLocale().ShouldNotBeNull();
        }

        talk.Locale = "en-x-last";
        await talk.SayAsync("42");
        talk.Result.Result.ShouldBe(42);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(200_000)]
    public void A_path_of_brackets_without_end_leads_nowhere(int depth) =>
        ObjectPath.TryGetPathValue<object>(new JObject(), new string('[', depth) + new string(']', depth), out _).ShouldBeFalse();

    [Fact]
    public void A_clone_of_nested_json_is_that_json()
    {
        var nested = JToken.Parse(string.Concat(Enumerable.Repeat("[", 60)) + "1" + string.Concat(Enumerable.Repeat("]", 60)));

        var clone = ObjectPath.Clone(new Activity { Value = nested });

        JToken.DeepEquals((JToken)clone.Value, nested).ShouldBeTrue();
    }
}
