using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace BotApp.Tests.Sdk.Dialogs;

public sealed class ChoiceRecognizersTests
{
    private static readonly string[] Colors = ["red", "green", "blue"];

    private static string Found(string? utterance, IList<string> choices, FindChoicesOptions? options = null) =>
        string.Join(' ', ChoiceRecognizers.RecognizeChoices(utterance, choices, options).Select(one => one.Resolution.Value));

    [Theory]
    [InlineData("red", "red")]
    [InlineData("RED!", "red")]
    [InlineData("the red and blue ones please.", "red blue")]
    [InlineData("the first one please.", "red")]
    [InlineData("the first and third one please.", "red blue")]
    [InlineData("1", "red")]
    [InlineData("one", "red")]
    [InlineData("option one and 3.", "red blue")]
    [InlineData("4", "")]
    [InlineData("0", "")]
    [InlineData("redder", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Names_come_before_ordinals_and_ordinals_before_numbers(string? utterance, string expected) =>
        Found(utterance, Colors).ShouldBe(expected);

    [Fact]
    public void Ordinals_and_numbers_can_be_switched_off()
    {
        Found("the first one", Colors, new FindChoicesOptions { RecognizeOrdinals = false, RecognizeNumbers = false }).ShouldBe("");
        Found("one", Colors, new FindChoicesOptions { RecognizeNumbers = false }).ShouldBe("");
        Found("the first", Colors, new FindChoicesOptions { RecognizeNumbers = false }).ShouldBe("red");
    }

    [Theory]
    [InlineData("第一个", "红色")]
    [InlineData("我要第3个", "蓝色")]
    [InlineData("二", "绿色")]
    [InlineData("2", "绿色")]
    [InlineData("蓝色", "蓝色")]
    [InlineData("要 红色 的", "红色")]
    public void Chinese_is_understood(string utterance, string expected) =>
        Found(utterance, ["红色", "绿色", "蓝色"], new FindChoicesOptions { Locale = "zh-cn" }).ShouldBe(expected);

    [Fact]
    public void Where_it_was_found_is_told()
    {
        var found = Find.FindChoices("the red one", Colors).ShouldHaveSingleItem();

        (found.Start, found.End, found.Text, found.TypeName).ShouldBe((4, 6, "red", "choice"));
        (found.Resolution.Index, found.Resolution.Score, found.Resolution.Synonym).ShouldBe((0, 1f, "red"));
    }

    [Fact]
    public void A_place_has_no_synonym()
    {
        var found = ChoiceRecognizers.RecognizeChoices("the second", Colors).ShouldHaveSingleItem();

        (found.Text, found.Resolution.Synonym, found.Resolution.Score).ShouldBe(("second", null, 1f));
    }

    [Fact]
    public void The_longest_value_wins_and_no_word_is_used_twice()
    {
        var found = Find.FindChoices("the bread pudding and bread please.", ["bread", "bread pudding", "pudding"]);

        found.Select(one => one.Text).ShouldBe(["bread pudding", "bread"]);
    }

    [Fact]
    public void An_exact_answer_wins_over_signs_nobody_reads()
    {
        var found = Find.FindChoices("a >= b", ["A < B", "A >= B", "A ??? B"]).ShouldHaveSingleItem();

        (found.Resolution.Value, found.Text, found.Start, found.End).ShouldBe(("A >= B", "a >= b", 0, 5));
    }

    [Theory]
    [InlineData("second last", 1f)]
    [InlineData("second from last", 2f / 3)]
    [InlineData("second from the last", 0.5f)]
    [InlineData("second from the very last", null)]
    [InlineData("last second", null)]
    public void Words_may_stand_between_but_not_too_many(string utterance, float? score)
    {
        var found = Find.FindValues(utterance, [new SortedValue { Value = "second last", Index = 0 }]);

        found.Select(one => (float?)one.Resolution.Score).SingleOrDefault().ShouldBe(score);
    }

    [Fact]
    public void The_distance_can_be_changed() =>
        Find.FindValues(
                "second from the very last",
                [new SortedValue { Value = "second last", Index = 0 }],
                new FindValuesOptions { MaxTokenDistance = 3 }
            )
            .ShouldHaveSingleItem();

    [Fact]
    public void A_part_is_enough_only_when_allowed()
    {
        List<SortedValue> options =
        [
            .. new[] { "option A", "option B", "option C" }.Select((value, index) => new SortedValue { Value = value, Index = index }),
        ];

        Find.FindValues("b", options).ShouldBeEmpty();
        Find.FindValues("b", options, new FindValuesOptions { AllowPartialMatches = true })
            .ShouldHaveSingleItem()
            .Resolution.Index.ShouldBe(1);
        Find.FindValues("take option b", options, new FindValuesOptions { AllowPartialMatches = true })
            .ShouldHaveSingleItem()
            .Resolution.Value.ShouldBe("option B");
    }

    [Fact]
    public void Titles_and_synonyms_are_looked_for_unless_told_otherwise()
    {
        List<Choice> choices = [new("r") { Synonyms = ["crimson"], Action = new CardAction(title: "rouge") }];

        Find.FindChoices("crimson", choices).ShouldHaveSingleItem().Resolution.Synonym.ShouldBe("crimson");
        Find.FindChoices("rouge", choices).ShouldHaveSingleItem();
        Find.FindChoices("rouge", choices, new FindChoicesOptions { NoAction = true }).ShouldBeEmpty();
        Find.FindChoices("r", choices, new FindChoicesOptions { NoValue = true }).ShouldBeEmpty();
    }

    [Fact]
    public void Another_tokenizer_can_be_used()
    {
        static List<Token> Characters(string text, string? locale = null) =>
            [
                .. (text ?? "").Select(
                    (letter, at) =>
                        new Token
                        {
                            Start = at,
                            End = at,
                            Text = letter.ToString(),
                            Normalized = letter.ToString(),
                        }
                ),
            ];

        Find.FindChoices("我要红色的", ["红色", "蓝色"], new FindChoicesOptions { Tokenizer = Characters })
            .ShouldHaveSingleItem()
            .Text.ShouldBe("红色");
    }

    [Fact]
    public void Choices_are_needed() =>
        Should.Throw<ArgumentNullException>(() => Find.FindChoices("x", (IList<string>)null!)).ParamName.ShouldBe("choices");

    [Theory]
    [InlineData("how now, brown_cow?", "how now brown cow")]
    [InlineData("food 💥👍😀", "food 💥 👍 😀")]
    [InlineData("你好 世界", "你好 世界")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Texts_are_taken_apart(string? text, string expected)
    {
        var tokens = Tokenizer.DefaultTokenizer(text);

        string.Join(' ', tokens.Select(token => token.Text)).ShouldBe(expected);
        tokens.ShouldAllBe(token => text!.Substring(token.Start, token.End - token.Start + 1) == token.Text);
    }

    [Fact]
    public void Words_are_compared_in_lower_case() => Tokenizer.DefaultTokenizer("ÀB").ShouldHaveSingleItem().Normalized.ShouldBe("àb");
}
