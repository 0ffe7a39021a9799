using AdaptiveCards;
using BotApp.Tests.TestKit;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Sample cards with parts taken out or replaced by something else: read, or refused clearly, and what is read can be used.</summary>
[Collection(CardsWithoutVersion.Name)]
public sealed class SpoiltCardsTests
{
    private static readonly string[] Rubbish =
    [
        "null",
        "5",
        "-1.5",
        "\"x\"",
        "\"\"",
        "true",
        "{}",
        "[]",
        "[[[]]]",
        "[null]",
        "{\"type\":\"TextBlock\"}",
        "\"99999999999999999999px\"",
        "9223372036854775807",
    ];

    [SharedDataFact("ADAPTIVE_CARDS", "adaptive-cards")]
    public void A_spoilt_card_is_read_or_refused_clearly()
    {
        var random = new Random(20261122);
        var samples = Directory
            .EnumerateFiles(SharedData.Folder("ADAPTIVE_CARDS", "adaptive-cards"), "v*.json")
            .Order(StringComparer.Ordinal);

        foreach (var sample in samples.Select(File.ReadAllText))
        {
            for (var times = 0; times < 5; times++)
            {
                Use(Spoil(JObject.Parse(sample), random));
            }
        }
    }

    private static string Spoil(JObject card, Random random)
    {
        for (var parts = random.Next(1, 4); parts > 0 && card.HasValues; parts--)
        {
            var properties = card.Descendants().OfType<JProperty>().ToList();
            var spoilt = properties[random.Next(properties.Count)];
            if (random.Next(4) == 0)
            {
                spoilt.Remove();
            }
            else
            {
                spoilt.Value = JToken.Parse(Rubbish[random.Next(Rubbish.Length)]);
            }
        }

        return card.ToString();
    }

    /// <summary>Something else in a list of columns or pictures is, as in the official library, an argument of the wrong type.</summary>
    private static void Use(string json)
    {
        try
        {
            var card = AdaptiveCard.FromJson(json).Card;
            AdaptiveCard.FromJson(card.ToJson()).Card.GetResourceInformation().ShouldBe(card.GetResourceInformation());
        }
        catch (Exception refused) when (refused is AdaptiveSerializationException or ArgumentException)
        {
            refused.Message.ShouldNotBeNullOrEmpty();
        }
    }
}
