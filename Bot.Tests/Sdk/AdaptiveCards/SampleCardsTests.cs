using AdaptiveCards;
using BotApp.Tests.TestKit;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>The public sample cards, schema 1.0 to 1.6: each is read, and writing it loses nothing.</summary>
[Collection(CardsWithoutVersion.Name)]
public sealed class SampleCardsTests(ITestOutputHelper output)
{
    private const string Variable = "ADAPTIVE_CARDS";
    private const string Folder = "adaptive-cards";

    /// <summary>Cards the official library refuses, too, and in which words.</summary>
    private static readonly Dictionary<string, string> Refused = new(StringComparer.Ordinal)
    {
        ["v1.0_Tests_TypeIsRequired.json"] = "Required property 'type' not found on adaptive card element",
        ["v1.0_Tests_AdaptiveCard.MissingVersion.json"] = "Could not parse required key: version. It was not found.",
        ["v1.2_Tests_Action.DuplicateIds.json"] = "Collision detected for id 'duplicate'",
        ["v1.2_Tests_Action.NestedDuplicateIds.json"] = "Collision detected for id 'duplicate'",
    };

    [SharedDataFact(Variable, Folder)]
    public void Every_card_is_read()
    {
        var cards = Read().ToList();

        output.WriteLine($"{cards.Count} cards, {cards.Sum(card => card.Result.Warnings.Count)} warnings");
        cards.Count.ShouldBeGreaterThan(200);
        cards.ShouldAllBe(card => card.Result.Card != null);
    }

    [SharedDataFact(Variable, Folder)]
    public void A_card_the_official_library_refuses_is_refused_in_the_same_words() =>
        Files()
            .Where(file => Refused.ContainsKey(Path.GetFileName(file)))
            .ToDictionary(file => Path.GetFileName(file), MessageOf, StringComparer.Ordinal)
            .ShouldBeSubsetOf(Refused);

    [SharedDataFact(Variable, Folder)]
    public void A_card_written_and_read_again_is_the_same() =>
        Read()
            .Where(card =>
                !string.Equals(
                    AdaptiveCard.FromJson(card.Result.Card.ToJson()).Card.ToJson(),
                    card.Result.Card.ToJson(),
                    StringComparison.Ordinal
                )
            )
            .Select(card => card.Name)
            .ShouldBeEmpty();

    [SharedDataFact(Variable, Folder)]
    public void What_stands_in_a_card_stands_in_what_is_written() =>
        Read()
            .Where(card => !card.Name.StartsWith("Templates_", StringComparison.Ordinal))
            .Where(card => card.Result.Warnings.TrueForAll(warning => warning.Code != 7))
            .SelectMany(card =>
                CardLosses
                    .Of(JToken.Parse(card.Json), JToken.Parse(card.Result.Card.ToJson()))
                    .Where(loss => !card.Result.Warnings.Exists(warning => loss.IsMeantBy(warning.Message)))
                    .Select(loss => $"{card.Name}: {loss}")
            )
            .ShouldBeEmpty();

    private static IEnumerable<(string Name, string Json, AdaptiveCardParseResult Result)> Read() =>
        Files()
            .Where(file => !Refused.ContainsKey(Path.GetFileName(file)))
            .Select(file => (File: file, Json: File.ReadAllText(file)))
            .Select(card => (Path.GetFileName(card.File), card.Json, AdaptiveCard.FromJson(card.Json)));

    private static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(SharedData.Folder(Variable, Folder), "*.json").Order(StringComparer.Ordinal);

    private static string MessageOf(string file) =>
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(File.ReadAllText(file))).Message;
}
