using AdaptiveCards;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Schema versions, and cards for a schema that is not known.</summary>
[Collection(CardsWithoutVersion.Name)]
public sealed class VersionTests
{
    [Theory]
    [InlineData("3", 3, 0)]
    [InlineData("4.5", 4, 5)]
    [InlineData("4.1.3", 4, 1)]
    public void A_version_is_read_from_text(string text, int major, int minor)
    {
        AdaptiveSchemaVersion version = text;

        (version.Major, version.Minor).ShouldBe((major, minor));
        version.ToString().ShouldBe($"{major}.{minor}");
    }

    [Theory]
    [InlineData("tacos")]
    [InlineData("1.tacos")]
    [InlineData("")]
    public void What_is_no_version_is_refused(string text) => Should.Throw<ArgumentException>(() => new AdaptiveSchemaVersion(text));

    [Fact]
    public void Versions_have_an_order()
    {
        var older = new AdaptiveSchemaVersion(1, 2);
        var newer = new AdaptiveSchemaVersion(1, 10);

        (older < newer && newer > older && older <= newer && newer >= older && older != newer).ShouldBeTrue();
        (older == new AdaptiveSchemaVersion("1.2")).ShouldBeTrue();
        older.GetHashCode().ShouldBe(new AdaptiveSchemaVersion("1.2").GetHashCode());
        (older == null).ShouldBeFalse();
    }

    [Fact]
    public void A_card_for_a_newer_schema_is_read_as_its_fallback_text()
    {
        var result = AdaptiveCard.FromJson(
            """{"type":"AdaptiveCard","version":"99.0","fallbackText":"请更新","lang":"zh","body":[{"type":"Hologram"}]}"""
        );

        var warning = result.Warnings.ShouldHaveSingleItem();
        (warning.Code, warning.Message).ShouldBe((7, "Schema version is not supported"));
        result.Card.Speak.ShouldBe("请更新");
        result.Card.Lang.ShouldBe("zh");
        result.Card.Body.ShouldHaveSingleItem().ShouldBeOfType<AdaptiveTextBlock>().Text.ShouldBe("请更新");
    }

    [Fact]
    public void Without_a_fallback_text_it_says_so() =>
        AdaptiveCard
            .FromJson("""{"type":"AdaptiveCard","version":"1.7"}""")
            .Card.Body.ShouldHaveSingleItem()
            .ShouldBeOfType<AdaptiveTextBlock>()
            .Text.ShouldBe("We're sorry, this card couldn't be displayed");

    [Fact]
    public void A_missing_version_can_be_filled_in()
    {
        const string Json = """{"type":"AdaptiveCard","body":[]}""";
        try
        {
            AdaptiveCard.OnDeserializingMissingVersion = () => new AdaptiveSchemaVersion(0, 5);
            AdaptiveCard.FromJson(Json).Card.Version.ShouldBe(new AdaptiveSchemaVersion(0, 5));

            AdaptiveCard.OnDeserializingMissingVersion = () => throw new TimeoutException();
            Should.Throw<TimeoutException>(() => AdaptiveCard.FromJson(Json));
        }
        finally
        {
            AdaptiveCard.OnDeserializingMissingVersion = null;
        }
    }

    [Fact]
    public void The_card_of_a_show_card_action_needs_no_version() =>
        AdaptiveCard
            .FromJson(
                """{"type":"AdaptiveCard","version":"1.0","actions":[{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","body":[]}}]}"""
            )
            .Card.Actions.ShouldHaveSingleItem()
            .ShouldBeOfType<AdaptiveShowCardAction>()
            .Card.ShouldNotBeNull();

    [Theory]
    [InlineData("zh", 0)]
    [InlineData("en-US", 1)]
    [InlineData("espa", 1)]
    public void A_language_has_two_or_three_letters(string language, int warnings)
    {
        var result = AdaptiveCard.FromJson($$"""{"type":"AdaptiveCard","version":"1.1","lang":"{{language}}"}""");

        result.Card.Lang.ShouldBe(language);
        result
            .Warnings.Select(warning => (warning.Code, warning.Message))
            .ShouldBe(Enumerable.Repeat((12, "Invalid language identifier: " + language), warnings));
    }
}
