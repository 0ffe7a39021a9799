using System.Globalization;
using System.Xml.Linq;
using AdaptiveCards;
using BotApp.Cards.Guides;
using BotApp.Cards.Shared;
using BotApp.Commerce.Guides;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotApp.Tests.Cards;

/// <summary>Guides as cards, in words and to be heard: a snapshot in each language, and what holds for every guide.</summary>
public sealed class GuideCardTests : IDisposable
{
    private static readonly Pictures Pictures = new(() => new Uri("http://localhost:3978/"));
    private static readonly XNamespace Speech = "http://www.w3.org/2001/10/synthesis";
    private readonly CultureInfo before = CultureInfo.CurrentUICulture;

    private static IReadOnlyList<Guide> Guides =>
        new GuideFolder(Path.Combine(Repository.Root, "Bot", "guides"), TimeProvider.System, NullLogger<GuideFolder>.Instance)
            .Current
            .Guides;

    public void Dispose() => CultureInfo.CurrentUICulture = before;

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en-US")]
    public void How_to_pack_a_return(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var guide = Guides.Single(guide => guide.Name == "return-packing" && language.StartsWith(guide.Language, StringComparison.Ordinal));

        var cards = string.Join(",\n", GuideCards.For(guide, Pictures, showsLines: true).Select(JsonOf)).ReplaceLineEndings("\n");

        Snapshot.ShouldMatch($"[{cards}]", $"guide-packing.{language}.json");
        Snapshot.ShouldMatch(GuideText.Of(guide), $"guide-packing.{language}.txt");
        Snapshot.ShouldMatch(GuideSpeech.Of(guide, ""), $"guide-packing.{language}.ssml");
    }

    [Fact]
    public void Every_guide_can_be_seen_read_and_heard_whole()
    {
        foreach (var guide in Guides)
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(guide.Language == "en" ? "en-US" : "zh-CN");
            var heard = XDocument.Parse(GuideSpeech.Of(guide, "First.")).Root!.Value;
            foreach (var (step, card) in guide.Steps.Zip(GuideCards.For(guide, Pictures, showsLines: false)))
            {
                GuideText.Of(guide).ShouldContain(step.Text);
                heard.ShouldContain(step.Text);
                XDocument.Parse(((AdaptiveCard)card.Content).Speak).Root!.Name.ShouldBe(Speech + "speak");
                var picture = ((AdaptiveCard)card.Content).Body.OfType<AdaptiveImage>().ShouldHaveSingleItem();
                (picture.AltText, picture.Url.AbsolutePath).ShouldBe((step.Shows, $"/media/guides/{step.Drawing}.png"));
            }
        }
    }

    [Fact]
    public void What_markup_would_break_is_escaped_when_spoken()
    {
        var guide = new Guide("g", "en", "t", [new GuideStep("<b> & \"q\"", "1 < 2 & 3 > 2 ]]>", "d", "s")]);

        var speech = XDocument.Parse(GuideSpeech.Of(guide, "a & b <speak>")).Root!;

        speech.Elements(Speech + "p").First().Value.ShouldBe("a & b <speak>");
        speech.Descendants(Speech + "s").Last().Value.ShouldBe("1 < 2 & 3 > 2 ]]>");
    }

    private static string JsonOf(Attachment attachment)
    {
        var json = ((AdaptiveCard)attachment.Content).ToJson();
        var parsed = AdaptiveCard.FromJson(json);
        parsed.Warnings.ShouldBeEmpty();
        parsed.Card.Version.ShouldBeLessThanOrEqualTo(new AdaptiveSchemaVersion(1, 5));
        return json;
    }
}
