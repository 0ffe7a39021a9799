using AdaptiveCards;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Fallbacks, requirements, and ids that may be there twice because only one of the two is shown.</summary>
public sealed class FallbackTests
{
    [Theory]
    [InlineData("""{"type":"TextBlock","text":"一","fallback":"drop"}""")]
    [InlineData(
        """{"type":"TextBlock","text":"一","fallback":{"type":"TextBlock","text":"二"},"requires":{"adaptiveCards":"1.2","shop":"2.0"}}"""
    )]
    [InlineData("""{"type":"GraphV2","fallback":{"type":"Graph","fallback":{"type":"TextBlock","text":"没有图表"}}}""")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.New","fallback":{"type":"Action.Newer","fallback":"drop"}}]}""")]
    public void A_fallback_is_written_as_it_was_read(string element)
    {
        var json = CardOf(element).Compact();

        AdaptiveCard.FromJson(json).Card.ToJson().Compact().ShouldBe(json);
    }

    [Fact]
    public void The_fallback_of_an_action_nobody_knows_is_an_action()
    {
        var set = AdaptiveCard
            .FromJson(CardOf("""{"type":"ActionSet","actions":[{"type":"Action.New","fallback":{"type":"Action.Newer"}}]}"""))
            .Card.Body[0]
            .ShouldBeOfType<AdaptiveActionSet>();

        set.Actions[0].Fallback.Content.ShouldBeOfType<AdaptiveUnknownAction>().Type.ShouldBe("Action.Newer");
    }

    [Theory]
    [InlineData("""{"type":"TextBlock","id":"a","fallback":{"type":"TextBlock","id":"a","fallback":{"type":"TextBlock","id":"a"}}}""")]
    [InlineData(
        """{"type":"Container","id":"b","items":[{"type":"TextBlock","id":"c"}],"fallback":{"type":"Container","id":"b","items":[{"type":"TextBlock","id":"c"}]}}"""
    )]
    public void An_element_and_its_fallback_may_share_ids(string element) => Should.NotThrow(() => AdaptiveCard.FromJson(CardOf(element)));

    [Theory]
    [InlineData("""{"type":"TextBlock","id":"a"},{"type":"TextBlock","id":"a"}""")]
    [InlineData("""{"type":"Container","id":"a","items":[{"type":"TextBlock","id":"a"}]}""")]
    [InlineData("""{"type":"Chart","fallback":{"type":"TextBlock","id":"a"}},{"type":"TextBlock","id":"a"}""")]
    [InlineData(
        """{"type":"Chart","fallback":{"type":"Container","items":[{"type":"TextBlock","id":"a"},{"type":"TextBlock","id":"a"}]}}"""
    )]
    public void Two_elements_that_can_be_shown_together_may_not(string elements) =>
        Should
            .Throw<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(CardOf(elements)))
            .Message.ShouldBe("Collision detected for id 'a'");

    [Theory]
    [InlineData("2", true)]
    [InlineData("99", true)]
    [InlineData("1.9", false)]
    [InlineData(null, false)]
    public void Requirements_are_met_by_the_same_version_or_a_newer_one(string? provided, bool isMet)
    {
        var features = new AdaptiveFeatureRegistration();
        if (provided is not null)
        {
            features.Set("shop", provided);
        }

        var element = new AdaptiveTextBlock
        {
            Requires = new Dictionary<string, string>(StringComparer.Ordinal) { ["adaptiveCards"] = "1.2", ["shop"] = "2" },
        };

        element.MeetsRequirements(features).ShouldBe(isMet);
        new AdaptiveTextBlock().MeetsRequirements(features).ShouldBeTrue();
    }

    [Fact]
    public void Any_version_meets_a_star()
    {
        var features = new AdaptiveFeatureRegistration();
        features.Set("shop", "0.1");
        var element = new AdaptiveTextBlock { Requires = new Dictionary<string, string>(StringComparer.Ordinal) { ["shop"] = "*" } };

        element.MeetsRequirements(features).ShouldBeTrue();
        features.Remove("shop");
        element.MeetsRequirements(features).ShouldBeFalse();
    }

    [Fact]
    public void The_version_of_the_library_is_not_the_hosts_to_set()
    {
        var features = new AdaptiveFeatureRegistration();

        features.Get("adaptiveCards").ShouldBe("1.6");
        Should.Throw<AdaptiveException>(() => features.Set("adaptiveCards", "9.9"));
        Should.Throw<AdaptiveException>(() => features.Remove("adaptiveCards"));
    }

    private static string CardOf(string elements) => $$"""{"type":"AdaptiveCard","version":"1.2","body":[{{elements}}]}""";
}
