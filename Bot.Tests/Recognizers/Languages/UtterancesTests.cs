using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;

namespace BotApp.Tests.Recognizers.Languages;

/// <summary>The utterances that come with the program: enough of them, and none that says two things.</summary>
public sealed class UtterancesTests
{
    [Theory]
    [InlineData("zh", 120)]
    [InlineData("en", 60)]
    public void Every_intent_has_a_file_of_its_name_with_enough_different_utterances(string language, int atLeast)
    {
        foreach (var intent in Intent.All)
        {
            var file = Path.Combine(LuFolder.BuiltIn, language, intent + ".lu");
            var read = LuFolder.Read(LuFolder.BuiltIn, file);

            read.Intents.Select(found => found.Name).Distinct().ShouldBe([intent], file);
            read.Intents.SelectMany(found => found.Utterances)
                .Select(utterance => NormalText.Of(utterance.Text))
                .Distinct()
                .Count()
                .ShouldBeGreaterThanOrEqualTo(atLeast, file);
        }
    }

    [Theory]
    [InlineData("zh", 30)]
    [InlineData("en", 10)]
    public void Every_finer_meaning_that_is_learnt_has_enough_to_learn_from(string language, int atLeast)
    {
        var told = MeaningsOf(language);

        told.Keys.ShouldBe(MeaningsOf("zh").Keys, ignoreOrder: true);
        told.Where(meaning => meaning.Value < atLeast).ShouldBeEmpty();
    }

    private static Dictionary<string, int> MeaningsOf(string language) =>
        LuFolder
            .Files(Path.Combine(LuFolder.BuiltIn, language, "meanings"))
            .SelectMany(file => LuFolder.Read(LuFolder.BuiltIn, file).Intents)
            .GroupBy(heading => heading.Name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Sum(heading => heading.Utterances.Count), StringComparer.Ordinal);

    [Fact]
    public void No_utterance_stands_under_two_intents() =>
        IntentCorpus
            .Read(LuFolder.BuiltIn)
            .Texts.Where(text => text.Text.Any(char.IsLetterOrDigit))
            .GroupBy(text => text.Text)
            .Where(same => same.Select(text => text.Label).Distinct().Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(text => text.Label).Distinct())}")
            .ShouldBeEmpty();
}
