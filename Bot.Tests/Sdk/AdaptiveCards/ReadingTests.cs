using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>What reading a card makes of it, and what it warns of.</summary>
public sealed class ReadingTests
{
    [Fact]
    public void Unknown_elements_and_actions_are_kept_with_their_json()
    {
        var json = CardOf(
            """{"type":"Chart","title":"销量","series":[1,2],"nested":{"a":true}},{"type":"TextBlock","text":"一"}""",
            """{"type":"Action.Dial","title":"拨号","number":"400"},{"type":"Action.Submit","title":"好"}"""
        );

        var result = AdaptiveCard.FromJson(json);

        result.Warnings.Select(warning => warning.Message).ShouldBe(["Unknown element 'Chart'", "Unknown element 'Action.Dial'"]);
        result.Warnings.ShouldAllBe(warning => warning.Code == -1);
        var unknown = result.Card.Body[0].ShouldBeOfType<AdaptiveUnknownElement>();
        unknown.Type.ShouldBe("Chart");
        unknown.AdditionalProperties["title"].ShouldBe("销量");
        var action = result.Card.Actions[0].ShouldBeOfType<AdaptiveUnknownAction>();
        action.Title.ShouldBe("拨号");
        action.AdditionalProperties["number"].ShouldBe("400");
        result.Card.ToJson().Compact().ShouldBe(json.Compact());
    }

    [Fact]
    public void Unknown_properties_are_kept_and_warned_of()
    {
        var result = AdaptiveCard.FromJson(
            """{"$schema":"s","type":"AdaptiveCard","version":"1.0","shop":"giraffe","body":[{"type":"Image","url":"a","glow":3,"separator":false}]}"""
        );

        result
            .Warnings.Select(warning => warning.ToString())
            .ShouldBe(["Unknown property 'glow' on 'Image'", "Unknown property 'shop' on 'AdaptiveCard'"]);
        result.Card.AdditionalProperties.ShouldHaveSingleItem().Value.ShouldBe("giraffe");
        result.Card.Body[0].AdditionalProperties.ShouldHaveSingleItem().Value.ShouldBe(3L);
    }

    [Fact]
    public void A_word_that_means_nothing_leaves_the_default_with_a_warning()
    {
        var result = AdaptiveCard.FromJson(
            CardOf("""{"type":"Container","style":"loud","spacing":"wide","items":[{"type":"TextBlock","text":"一","size":"HUGE"}]}""")
        );

        var container = result.Card.Body[0].ShouldBeOfType<AdaptiveContainer>();
        container.Style.ShouldBeNull();
        container.Spacing.ShouldBe(AdaptiveSpacing.Default);
        container.Items[0].ShouldBeOfType<AdaptiveTextBlock>().Size.ShouldBe(AdaptiveTextSize.Default);
        result
            .Warnings.Select(warning => warning.Message)
            .ShouldBe([
                "Value \"loud\" could not be converted to \"AdaptiveCards.AdaptiveContainerStyle\", using null instead.",
                "Value \"wide\" could not be converted to \"AdaptiveCards.AdaptiveSpacing\", using the default value of \"Default\" instead.",
                "Value \"HUGE\" could not be converted to \"AdaptiveCards.AdaptiveTextSize\", using the default value of \"Default\" instead.",
            ]);
    }

    [Fact]
    public void Words_are_read_whatever_their_case()
    {
        var input = Only<AdaptiveTextInput>("""{"type":"Input.Text","id":"pin","style":"Password"}""");

        input.Style.ShouldBe(AdaptiveTextInputStyle.Password);
    }

    [Theory]
    [InlineData(
        "20",
        "The Value \"20\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored."
    )]
    [InlineData(
        ".20px",
        "The Value \".20px\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored."
    )]
    [InlineData(
        "50.1234.12px",
        "The Value \"50.1234.12px\" for field \"width\" was not specified as a proper dimension in the format (\\d+(.\\d+)?px), it will be ignored."
    )]
    [InlineData("50 p x", "The Value \" x\" was not specified as a proper unit(px), it will be ignored.")]
    public void A_size_that_means_nothing_is_left_out_with_a_warning(string width, string warning)
    {
        var result = AdaptiveCard.FromJson(CardOf($$"""{"type":"Image","url":"a","width":"{{width}}"}"""));

        result.Card.Body[0].ShouldBeOfType<AdaptiveImage>().PixelWidth.ShouldBe(0u);
        result.Warnings.ShouldHaveSingleItem().Message.ShouldBe(warning);
    }

    [Theory]
    [InlineData("#FF00FF", "#FF00FF", 0)]
    [InlineData("#FF00FFAA", "#FF00FFAA", 0)]
    [InlineData("Blue", null, 1)]
    [InlineData("#GREENS", null, 1)]
    public void A_background_that_is_no_colour_is_left_out_with_a_warning(string color, string? kept, int warnings)
    {
        var result = AdaptiveCard.FromJson(CardOf($$"""{"type":"Image","url":"a","backgroundColor":"{{color}}"}"""));

        result.Card.Body[0].ShouldBeOfType<AdaptiveImage>().BackgroundColor.ShouldBe(kept);
        result.Warnings.Count.ShouldBe(warnings);
    }

    [Theory]
    [InlineData("""{"width":2}""", 2, 0, 0)]
    [InlineData("""{"width":"100px"}""", 0, 100, 0)]
    [InlineData("""{"width":-2}""", 0, 0, 1)]
    [InlineData("""{"width":"100"}""", 0, 0, 1)]
    [InlineData("""{"width":"50ppx"}""", 0, 0, 1)]
    public void A_table_column_is_as_wide_as_its_weight_or_its_pixels(string column, double weight, double pixels, int warnings)
    {
        var result = AdaptiveCard.FromJson(CardOf($$"""{"type":"Table","rows":[],"columns":[{{column}}]}"""));

        var read = result.Card.Body[0].ShouldBeOfType<AdaptiveTable>().Columns.ShouldHaveSingleItem();
        (read.Width, read.PixelWidth).ShouldBe((weight, pixels));
        result.Warnings.Count.ShouldBe(warnings);
    }

    [Fact]
    public void A_value_of_the_wrong_kind_is_passed_over()
    {
        var text = Only<AdaptiveTextBlock>("""{"type":"TextBlock","text":"一","maxLines":"three"}""");

        text.MaxLines.ShouldBe(0);
    }

    [Fact]
    public void Empty_items_are_left_out() =>
        AdaptiveCard.FromJson(CardOf("""{},{"type":"TextBlock","text":"一"},{}""", "{}")).Card.Body.ShouldHaveSingleItem();

    [Fact]
    public void Columns_and_pictures_of_a_set_need_no_type()
    {
        Only<AdaptiveColumnSet>("""{"type":"ColumnSet","columns":[{"width":"auto","items":[]}]}""")
            .Columns.ShouldHaveSingleItem()
            .Width.ShouldBe(AdaptiveWidth.Auto);
        Only<AdaptiveImageSet>("""{"type":"ImageSet","images":[{"url":"a"}]}""").Images.ShouldHaveSingleItem().UrlString.ShouldBe("a");
    }

    [Fact]
    public void A_rich_text_takes_strings_and_runs()
    {
        var text = Only<AdaptiveRichTextBlock>(
            """{"type":"RichTextBlock","inlines":["一",{"type":"TextRun","text":"二","underline":true}]}"""
        );

        text.Inlines.Cast<AdaptiveTextRun>().Select(run => (run.Text, run.Underline)).ShouldBe([("一", false), ("二", true)]);
    }

    [Fact]
    public void A_data_object_stays_json()
    {
        var action = AdaptiveCard
            .FromJson(CardOf("", """{"type":"Action.Submit","data":{"x":13}}"""))
            .Card.Actions.ShouldHaveSingleItem()
            .ShouldBeOfType<AdaptiveSubmitAction>();

        action.Data.ShouldBeOfType<JObject>()["x"]!.Value<int>().ShouldBe(13);
        action.DataJson.Compact().ShouldBe("""{"x":13}""");
    }

    [Fact]
    public void A_card_can_be_read_without_its_own_method_too()
    {
        var json = CardOf(
            """{"type":"TextBlock","text":"一"},{"type":"Chart"},{"type":"Image","url":"a","selectAction":{"type":"Odd"}}""",
            """{"type":"Action.Dial","title":"拨号","fallback":{"type":"Action.Newer"}}"""
        );

        var card = JsonConvert.DeserializeObject<AdaptiveCard>(json)!;

        card.ToJson().Compact().ShouldBe(json.Compact());
    }

    [Fact]
    public async Task Cards_are_read_on_many_threads_at_once()
    {
        var json = CardOf("""{"type":"Input.Text","id":"a","fallback":{"type":"Input.Number","id":"a"}},{"type":"Chart"}""");

        var results = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => AdaptiveCard.FromJson(json))));

        results.ShouldAllBe(result => result.Warnings.Count == 1 && result.Card.Body.Count == 2);
    }

    [Fact]
    public void A_class_of_ones_own_is_read_once_it_is_registered()
    {
        AdaptiveTypedElementConverter.RegisterTypedElement<Stars>();

        Only<Stars>("""{"type":"Shop.Stars","count":4}""").Count.ShouldBe(4);
        AdaptiveTypedElementConverter.CreateElement<Stars>().ShouldNotBeNull();
        AdaptiveTypedElementConverter.CreateElement<AdaptiveElement>("Shop.Unheard").ShouldBeNull();
    }

    [Fact]
    public void The_resources_of_a_card_come_in_its_order()
    {
        var card = AdaptiveCard
            .FromJson(
                """
                {"type":"AdaptiveCard","version":"1.0","backgroundImage":"1.png","body":[{"type":"Image","url":"2.png"},
                {"type":"Container","items":[{"type":"ColumnSet","columns":[{"items":[{"type":"Image","url":"3.png"}]}]}]},
                {"type":"Media","sources":[{"mimeType":"video/mp4","url":"4.mp4"}]}],
                "actions":[{"type":"Action.ShowCard","iconUrl":"5.png","card":{"type":"AdaptiveCard","body":[{"type":"Image","url":"6.png"}]}}]}
                """
            )
            .Card;

        card.GetResourceInformation()
            .ShouldBe([
                new("1.png", "image"),
                new("2.png", "image"),
                new("3.png", "image"),
                new("4.mp4", "video/mp4"),
                new("5.png", "image"),
                new("6.png", "image"),
            ]);
    }

    private static T Only<T>(string element)
        where T : AdaptiveElement => AdaptiveCard.FromJson(CardOf(element)).Card.Body.ShouldHaveSingleItem().ShouldBeOfType<T>();

    private static string CardOf(string elements, string actions = "") =>
        $$"""{"type":"AdaptiveCard","version":"1.2","body":[{{elements}}],"actions":[{{actions}}]}""";

    [JsonObject(NamingStrategyType = typeof(Newtonsoft.Json.Serialization.CamelCaseNamingStrategy))]
    private sealed class Stars : AdaptiveElement
    {
        public override string Type { get; set; } = "Shop.Stars";

        public int Count { get; set; }
    }
}
