using BotApp.Recognizers;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Languages;
using BotApp.Tests.TestKit;
using Xunit.Abstractions;

namespace BotApp.Tests.Recognizers.Intents;

/// <summary>
/// What strangers say, in words nobody has taught: 1,218 messages of every finer meaning, written apart from those the bot learns from. Before finer meanings were learnt
/// 66.6 % of the intents were right.
/// </summary>
public sealed class StrangersTests(ITestOutputHelper output)
{
    private static readonly ShopRecognizer Recognizer = OurRecognizer.BuiltIn;

    [Fact]
    public void Nine_in_ten_are_understood_to_the_finer_meaning()
    {
        var read = Told().Select(told => (told, Heard: Recognizer.Understand(told.Text))).ToList();
        var intents = read.Count(one => one.Heard.Intent == one.told.Intent) / (double)read.Count;
        var details = read.Count(one => one.Heard.Intent == one.told.Intent && one.Heard.Detail == one.told.Detail) / (double)read.Count;

        output.WriteLine($"strangers: {intents:P1} of {read.Count} intents, {details:P1} finer meanings");
        intents.ShouldBeGreaterThanOrEqualTo(0.94);
        details.ShouldBeGreaterThanOrEqualTo(0.88);
    }

    [Fact]
    public void None_of_it_was_learnt()
    {
        var learnt = IntentCorpus.Read(LuFolder.BuiltIn).Meanings.Select(text => text.Text).ToHashSet(StringComparer.Ordinal);

        Told().Select(told => NormalText.Of(told.Text)).Where(text => text.Length > Bare && learnt.Contains(text)).ShouldBeEmpty();
    }

    /// <summary>Signs of a phrase that anybody would write ("human please").</summary>
    private const int Bare = 12;

    private static IEnumerable<(string Text, string Intent, string? Detail)> Told() =>
        from file in LuFolder.Files(Path.Combine(AppContext.BaseDirectory, "Recognizers", "Intents", "Strangers"))
        from heading in LuReader.Read(File.ReadAllText(file), file).Intents
        let parts = heading.Name.Split(IntentCorpus.Finer)
        from utterance in heading.Utterances
        select (utterance.Text, parts[0], parts.ElementAtOrDefault(1));
}
