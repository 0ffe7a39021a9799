using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Texts that look like dates: they belong to the card's author and reach the customer as he wrote them.</summary>
public sealed class DatesTests
{
    [Theory]
    [InlineData("2026-11-22T10:00:00Z")]
    [InlineData("2026-11-22T10:00:00.120+08:00")]
    [InlineData("2026-11-22T10:00:00-03:00")]
    [InlineData("/Date(1198908717056)/")]
    public void They_stay_as_they_are_written(string text)
    {
        var json = $$$"""
            {"type":"AdaptiveCard","version":"1.5","x-when":"{{{text}}}","body":[
            {"type":"TextBlock","text":"{{{text}}}"},
            {"type":"FactSet","facts":[{"title":"{{{text}}}","value":"{{{text}}}"}]},
            {"type":"Input.Text","id":"when","value":"{{{text}}}"},
            {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"{{{text}}}"}]},
            {"type":"Odd","when":"{{{text}}}","inside":{"when":["{{{text}}}"]}}],
            "actions":[{"type":"Action.Submit","title":"{{{text}}}","data":{"when":"{{{text}}}"}},{"type":"Action.Submit","data":"{{{text}}}"}]}
            """;

        var written = AdaptiveCard.FromJson(json).Card.ToJson();

        CardLosses.Of(JToken.Parse(json.Compact().Replace(text, "kept", StringComparison.Ordinal)), Kept(written, text)).ShouldBeEmpty();
    }

    [Fact]
    public void They_stay_in_the_data_of_an_action()
    {
        const string data = """{"when":"2026-11-22T10:00:00+08:00"}""";

        new AdaptiveSubmitAction { DataJson = data }
            .DataJson.Compact()
            .ShouldBe(data);
        new AdaptiveExecuteAction { DataJson = data }
            .DataJson.Compact()
            .ShouldBe(data);
    }

    [Theory]
    [InlineData("2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z")]
    [InlineData("2026-11-22T10:00:00.5+08:00", "2026-11-22T02:00:00Z")]
    [InlineData("2026-11-22T10:00:00", "2026-11-22T10:00:00Z")]
    [InlineData("soon", null)]
    public void A_card_expires_at_a_point_in_time(string expires, string? expected)
    {
        var refresh = AdaptiveCard
            .FromJson($$$"""{"type":"AdaptiveCard","version":"1.5","refresh":{"expires":"{{{expires}}}"}}""")
            .Card.Refresh;

        refresh.ExpiresXml.ShouldBe(expected);
        refresh.Expires?.Kind.ShouldBe(DateTimeKind.Utc);
    }

    private static JToken Kept(string json, string text) => JToken.Parse(json.Replace(text, "kept", StringComparison.Ordinal));
}
