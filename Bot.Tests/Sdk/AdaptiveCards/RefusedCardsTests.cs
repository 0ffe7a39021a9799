using System.Text;
using AdaptiveCards;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Cards that cannot be read, and hostile ones: a clear exception, soon, whatever is sent.</summary>
[Collection(CardsWithoutVersion.Name)]
public sealed class RefusedCardsTests
{
    /// <summary>Milliseconds after which a test gives up; reading takes a small part of it.</summary>
    private const int GiveUp = 60_000;

    [Theory]
    [InlineData("not json", null)]
    [InlineData("{\"type\":\"AdaptiveCard\",\"version\":\"1.0\",\"body\":[", null)]
    [InlineData("[]", null)]
    [InlineData("5", null)]
    [InlineData("{}", "Property 'type' must be 'AdaptiveCard'")]
    [InlineData("""{"type":"Hello","version":"1.0"}""", "Property 'type' must be 'AdaptiveCard'")]
    [InlineData("""{"type":"AdaptiveCard"}""", "Could not parse required key: version. It was not found.")]
    [InlineData("""{"type":"AdaptiveCard","version":""}""", "Property is required but was found empty: version")]
    [InlineData("""{"type":"AdaptiveCard","version":"tacos"}""", null)]
    [InlineData(
        """{"type":"AdaptiveCard","version":"1.0","body":[{"text":"?"}]}""",
        "Required property 'type' not found on adaptive card element"
    )]
    [InlineData(
        """{"type":"AdaptiveCard","version":"1.0","body":[{"type":"Input.Text"}]}""",
        "Required property 'id' not found on 'Input.Text'"
    )]
    [InlineData("""{"type":"AdaptiveCard","version":"1.0","body":{"type":"TextBlock"}}""", "'body' must be a list, not Object")]
    [InlineData(
        """{"type":"AdaptiveCard","version":"1.0","body":[{"type":"Action.Submit"}]}""",
        "'body[0]' is not what can stand in a list of AdaptiveElement"
    )]
    [InlineData(
        """{"type":"AdaptiveCard","version":"1.0","body":[{"type":"RichTextBlock","inlines":[{"type":"Blob"}]}]}""",
        "Property 'type' must be 'TextRun'"
    )]
    [InlineData(
        """{"type":"AdaptiveCard","version":"1.0","body":[{"type":"TextBlock","fallback":"steve"}]}""",
        "The only valid string value for the fallback property is 'drop'."
    )]
    [InlineData(
        """{"type":"AdaptiveCard","version":"1.0","body":[{"type":"TextBlock","fallback":[{"a":1}]}]}""",
        "Invalid value for fallback"
    )]
    [InlineData("""{"type":"AdaptiveCard","version":"1.0","body":[{"type":"TextBlock","id":{"a":1}}]}""", null)]
    public void What_is_no_card_is_refused(string json, string? message)
    {
        var problem = Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));

        problem.Message.ShouldNotBeNullOrEmpty();
        problem.Message.ShouldBe(message ?? problem.Message);
    }

    [Fact]
    public void Null_is_an_argument_that_is_missing() => Should.Throw<ArgumentNullException>(() => AdaptiveCard.FromJson(null));

    [Fact]
    public void Something_else_in_a_list_of_pictures_is_an_argument_of_the_wrong_type() =>
        Should
            .Throw<ArgumentException>(() =>
                AdaptiveCard.FromJson(
                    """{"type":"AdaptiveCard","version":"1.2","body":[{"type":"ImageSet","images":[{"type":"Elephant","url":"a"}]}]}"""
                )
            )
            .Message.ShouldContain(
                "The value \"AdaptiveCards.AdaptiveUnknownElement\" is not of type \"AdaptiveCards.AdaptiveImage\" and cannot be used in this generic collection."
            );

    [Fact]
    public void An_action_nobody_knows_cannot_be_tapped() =>
        AdaptiveCard
            .FromJson("""{"type":"AdaptiveCard","version":"1.0","body":[{"type":"Image","url":"a","selectAction":{"type":"Odd"}}]}""")
            .Card.Body[0]
            .ShouldBeOfType<AdaptiveImage>()
            .SelectAction.ShouldBeNull();

    [Theory(Timeout = GiveUp)]
    [InlineData(100)]
    [InlineData(100_000)]
    public Task Nesting_without_end_is_refused(int depth) =>
        Task.Run(() =>
        {
            var json = new StringBuilder("""{"type":"AdaptiveCard","version":"1.0","body":[""")
                .AppendJoin(string.Empty, Enumerable.Repeat("""{"type":"Container","items":[""", depth))
                .AppendJoin(string.Empty, Enumerable.Repeat("]}", depth))
                .Append("]}")
                .ToString();

            Should.Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json));
        });

    [Fact(Timeout = GiveUp)]
    public Task Five_megabytes_are_read_like_a_small_card() =>
        Task.Run(() =>
        {
            var text = new string('长', 5_000_000 / 3);

            var card = AdaptiveCard
                .FromJson($$"""{"type":"AdaptiveCard","version":"1.0","body":[{"type":"TextBlock","text":"{{text}}"}]}""")
                .Card;

            card.Body[0].ShouldBeOfType<AdaptiveTextBlock>().Text.Length.ShouldBe(text.Length);
        });

    [Fact(Timeout = GiveUp)]
    public Task Twenty_thousand_elements_with_ids_are_read() =>
        Task.Run(() =>
        {
            var elements = string.Join(',', Enumerable.Range(0, 20_000).Select(n => $$"""{"type":"Chart","id":"c{{n}}","x":{{n}}}"""));

            var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.0","body":[{{elements}}]}""");

            result.Card.Body.Count.ShouldBe(20_000);
            result.Warnings.Count.ShouldBe(20_000);
        });

    [Fact(Timeout = GiveUp)]
    public Task Deep_lists_of_elements_are_read_in_one_pass() =>
        Task.Run(() =>
        {
            var leaves = string.Join(',', Enumerable.Repeat("""{"type":"TextBlock","text":"一"}""", 5_000));
            var opening = string.Concat(Enumerable.Repeat("""{"type":"Container","items":[""", 25));
            var closing = string.Concat(Enumerable.Repeat("]}", 25));

            AdaptiveCard
                .FromJson($$"""{"type":"AdaptiveCard","version":"1.0","body":[{{opening}}{{leaves}}{{closing}}]}""")
                .Card.ShouldNotBeNull();
        });

    [Fact]
    public void Half_a_character_becomes_the_replacement_character() =>
        AdaptiveCard
            .FromJson("""{"type":"AdaptiveCard","version":"1.0","body":[{"type":"TextBlock","text":"\ud83d"}]}""")
            .Card.Body[0]
            .ShouldBeOfType<AdaptiveTextBlock>()
            .Text.ShouldBe("\ufffd");

    [Fact]
    public void References_and_type_names_in_the_text_make_no_objects()
    {
        var card = AdaptiveCard
            .FromJson(
                """
                {"type":"AdaptiveCard","version":"1.0","$type":"System.IO.FileInfo, System.Private.CoreLib","body":[
                {"type":"TextBlock","text":"一","$id":"1"},{"type":"Container","$ref":"1","items":[]}],
                "actions":[{"type":"Action.Submit","data":{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"x"}}]}
                """
            )
            .Card;

        card.Body.Count.ShouldBe(2);
        card.Actions[0].ShouldBeOfType<AdaptiveSubmitAction>().Data.ShouldBeOfType<Newtonsoft.Json.Linq.JObject>();
    }
}
