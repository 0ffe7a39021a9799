using AdaptiveCards;
using BotApp.Cards.Shared;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Cards;

/// <summary>Every text of a card grows by one size wherever it stands, and nothing else changes.</summary>
public sealed class LargePrintTests
{
    [Fact]
    public void Texts_grow_where_they_stand_and_the_card_given_stays()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5));
        card.Body.Add(new AdaptiveTextBlock("a") { Size = AdaptiveTextSize.Small, IsSubtle = true });
        card.Body.Add(new AdaptiveColumnSet { Columns = [new AdaptiveColumn { Items = [new AdaptiveTextBlock("b")] }] });
        card.Body.Add(new AdaptiveContainer { Items = [new AdaptiveTextBlock("c") { Size = AdaptiveTextSize.Medium, Wrap = true }] });
        card.Actions.Add(new AdaptiveSubmitAction { Title = "go", Data = new { intent = "x" } });
        var before = card.ToJson();

        var larger = (AdaptiveCard)LargePrint.Of(Attached(card)).Content;

        card.ToJson().ShouldBe(before);
        Texts(larger).Select(text => (string?)text["size"] ?? "default").ShouldBe(["default", "medium", "large"], Case.Insensitive);
        Texts(larger).ShouldAllBe(text => text["isSubtle"] == null);
        larger.Actions.ShouldHaveSingleItem().Title.ShouldBe("go");
        JObject.FromObject(larger)["actions"]![0]!["data"]!["intent"]!.Value<string>().ShouldBe("x");
    }

    /// <summary>A set of facts has no size; and the stars of a masked phone must not turn into emphasis on the way.</summary>
    [Fact]
    public void Facts_become_lines_of_larger_text()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5));
        card.Body.Add(new AdaptiveFactSet { Facts = [new("电话", "138****5678"), new("收货人", "林**")] });

        var lines = ((AdaptiveCard)LargePrint.Of(Attached(card)).Content)
            .Body.OfType<AdaptiveContainer>()
            .Single()
            .Items.Cast<AdaptiveRichTextBlock>();

        lines
            .Select(line => string.Concat(line.Inlines.Cast<AdaptiveTextRun>().Select(run => run.Text)))
            .ShouldBe(["电话  138****5678", "收货人  林**"]);
        lines.SelectMany(line => line.Inlines.Cast<AdaptiveTextRun>()).ShouldAllBe(run => run.Size == AdaptiveTextSize.Medium);
    }

    [Fact]
    public void What_is_no_card_is_left_alone()
    {
        var picture = new Attachment { ContentType = "image/png", ContentUrl = "https://shop.example/a.png" };

        LargePrint.Of(picture).ShouldBeSameAs(picture);
    }

    private static Attachment Attached(AdaptiveCard card) => new() { ContentType = AdaptiveCard.ContentType, Content = card };

    private static IEnumerable<JObject> Texts(AdaptiveCard card) =>
        JObject.Parse(card.ToJson()).Descendants().OfType<JObject>().Where(element => (string?)element["type"] == "TextBlock");
}
