using AdaptiveCards;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>Cards built in code, as they are written: order, names, what is left out.</summary>
public sealed class BuiltCardsTests
{
    [Fact]
    public void Properties_stand_in_their_order_and_defaults_are_left_out()
    {
        var card = new AdaptiveCard("1.5")
        {
            Id = "order",
            FallbackText = "订单 20261103",
            Speak = "您的订单",
            Lang = "zh",
            BackgroundImage = new AdaptiveBackgroundImage("https://shop.example/back.png"),
            PixelMinHeight = 120,
            SelectAction = new AdaptiveOpenUrlAction { UrlString = "https://shop.example/orders/20261103" },
            Body =
            {
                new AdaptiveTextBlock("订单 20261103")
                {
                    Size = AdaptiveTextSize.ExtraLarge,
                    Weight = AdaptiveTextWeight.Bolder,
                    Color = AdaptiveTextColor.Accent,
                    Wrap = true,
                    Spacing = AdaptiveSpacing.Large,
                    Separator = true,
                },
                new AdaptiveTextBlock("普通"),
            },
            Actions =
            {
                new AdaptiveSubmitAction { Title = "确认", Data = new { intent = "confirm" } },
            },
        };

        card.ToJson()
            .ShouldBe(
                """
                {
                  "type": "AdaptiveCard",
                  "version": "1.5",
                  "id": "order",
                  "fallbackText": "订单 20261103",
                  "speak": "您的订单",
                  "lang": "zh",
                  "backgroundImage": "https://shop.example/back.png",
                  "body": [
                    {
                      "type": "TextBlock",
                      "size": "extraLarge",
                      "weight": "bolder",
                      "color": "accent",
                      "text": "订单 20261103",
                      "wrap": true,
                      "spacing": "large",
                      "separator": true
                    },
                    {
                      "type": "TextBlock",
                      "text": "普通"
                    }
                  ],
                  "actions": [
                    {
                      "type": "Action.Submit",
                      "data": {
                        "intent": "confirm"
                      },
                      "title": "确认"
                    }
                  ],
                  "selectAction": {
                    "type": "Action.OpenUrl",
                    "url": "https://shop.example/orders/20261103"
                  },
                  "minHeight": "120px"
                }
                """,
                StringCompareShould.IgnoreLineEndings
            );
    }

    [Fact]
    public void A_card_without_elements_and_actions_says_neither() =>
        new AdaptiveCard(new AdaptiveSchemaVersion(1, 3))
            .ToJson()
            .ShouldBe("""{"type":"AdaptiveCard","version":"1.3"}""".Indented(), StringCompareShould.IgnoreLineEndings);

    [Fact]
    public void Containers_write_their_style_behind_their_elements() =>
        Body(
                new AdaptiveContainer
                {
                    Style = AdaptiveContainerStyle.Emphasis,
                    Bleed = true,
                    Rtl = true,
                    Items =
                    {
                        new AdaptiveImage("a.png") { PixelWidth = 20, PixelHeight = 50 },
                    },
                },
                new AdaptiveColumnSet
                {
                    Style = AdaptiveContainerStyle.Default,
                    Columns =
                    {
                        new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch },
                        new AdaptiveColumn { Width = "40px" },
                        new AdaptiveColumn { Width = 2 },
                    },
                }
            )
            .ShouldBe(
                """
                [{"type":"Container","items":[{"type":"Image","url":"a.png","width":"20px","height":"50px"}],"rtl":true,"style":"emphasis","bleed":true},
                {"type":"ColumnSet","columns":[{"type":"Column","width":"stretch","items":[]},{"type":"Column","width":"40px","items":[]},{"type":"Column","width":"2","items":[]}],"style":"default"}]
                """.Compact()
            );

    [Fact]
    public void Inputs_write_what_they_were_given() =>
        Body(
                new AdaptiveTextInput
                {
                    Id = "note",
                    Label = "备注",
                    IsRequired = true,
                    ErrorMessage = "请填写",
                    IsMultiline = true,
                    MaxLength = 200,
                },
                new AdaptiveNumberInput
                {
                    Id = "count",
                    Min = 1,
                    Max = 9.5,
                },
                new AdaptiveDateInput { Id = "day", Value = "2026-11-22" },
                new AdaptiveTimeInput { Id = "hour", Placeholder = "时间" },
                new AdaptiveToggleInput
                {
                    Id = "agree",
                    Title = "同意",
                    ValueOn = "yes",
                },
                new AdaptiveChoiceSetInput
                {
                    Id = "reason",
                    Style = AdaptiveChoiceInputStyle.Expanded,
                    IsMultiSelect = true,
                    Choices =
                    {
                        new AdaptiveChoice { Title = "颜色不喜欢", Value = "color" },
                    },
                }
            )
            .ShouldBe(
                """
                [{"type":"Input.Text","id":"note","maxLength":200,"isMultiline":true,"isRequired":true,"label":"备注","errorMessage":"请填写"},
                {"type":"Input.Number","id":"count","min":1.0,"max":9.5},
                {"type":"Input.Date","id":"day","value":"2026-11-22"},
                {"type":"Input.Time","id":"hour","placeholder":"时间"},
                {"type":"Input.Toggle","id":"agree","title":"同意","valueOn":"yes"},
                {"type":"Input.ChoiceSet","id":"reason","style":"expanded","isMultiSelect":true,"choices":[{"title":"颜色不喜欢","value":"color"}]}]
                """.Compact()
            );

    [Fact]
    public void Facts_pictures_sounds_and_rich_texts_are_lists_in_their_elements() =>
        Body(
                new AdaptiveFactSet { Facts = { new AdaptiveFact("运单号", "SF1234567890") } },
                new AdaptiveImageSet { ImageSize = AdaptiveImageSize.Small, Images = { new AdaptiveImage("a.png") { AltText = "正面" } } },
                new AdaptiveMedia { Poster = "p.png", Sources = { new AdaptiveMediaSource("video/mp4", "v.mp4") } },
                new AdaptiveRichTextBlock
                {
                    Inlines =
                    {
                        new AdaptiveTextRun("原价 "),
                        new AdaptiveTextRun("99")
                        {
                            Strikethrough = true,
                            IsSubtle = true,
                            FontType = AdaptiveFontType.Monospace,
                        },
                    },
                },
                new AdaptiveActionSet
                {
                    Actions =
                    {
                        new AdaptiveExecuteAction { Verb = "pay", Style = "positive" },
                    },
                }
            )
            .ShouldBe(
                """
                [{"type":"FactSet","facts":[{"title":"运单号","value":"SF1234567890"}]},
                {"type":"ImageSet","images":[{"type":"Image","url":"a.png","altText":"正面"}],"imageSize":"small"},
                {"type":"Media","sources":[{"mimeType":"video/mp4","url":"v.mp4"}],"poster":"p.png"},
                {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"原价 "},{"type":"TextRun","isSubtle":true,"strikethrough":true,"text":"99","fontType":"monospace"}]},
                {"type":"ActionSet","actions":[{"type":"Action.Execute","verb":"pay","style":"positive"}]}]
                """.Compact()
            );

    [Fact]
    public void A_table_writes_rows_before_columns_and_widths_as_weight_or_pixels() =>
        Body(
                new AdaptiveTable
                {
                    FirstRowAsHeaders = true,
                    ShowGridLines = false,
                    GridStyle = AdaptiveContainerStyle.Good,
                    Columns =
                    {
                        new AdaptiveTableColumnDefinition { Width = 2 },
                        new AdaptiveTableColumnDefinition { PixelWidth = 200.5 },
                    },
                    Rows = { new AdaptiveTableRow { Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("一") } } } } },
                }
            )
            .ShouldBe(
                """
                [{"type":"Table","rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"一"}]}]}],
                "columns":[{"width":2},{"width":"200.5px"}],"firstRowAsHeaders":true,"showGridLines":false,"gridStyle":"good"}]
                """.Compact()
            );

    [Fact]
    public void A_background_that_only_covers_is_a_plain_address() =>
        Body(
                new AdaptiveContainer { BackgroundImage = new Uri("https://shop.example/back.png") },
                new AdaptiveContainer
                {
                    BackgroundImage = new AdaptiveBackgroundImage(
                        "b.png",
                        AdaptiveImageFillMode.RepeatVertically,
                        AdaptiveHorizontalAlignment.Center,
                        AdaptiveVerticalAlignment.Top
                    ),
                }
            )
            .ShouldBe(
                """
                [{"type":"Container","backgroundImage":"https://shop.example/back.png","items":[]},
                {"type":"Container","backgroundImage":{"url":"b.png","fillMode":"repeatVertically","horizontalAlignment":"center"},"items":[]}]
                """.Compact()
            );

    [Theory]
    [InlineData("https://shop.example")]
    [InlineData("https://shop.example/a%20b?q=%E8%AE%A2%E5%8D%95")]
    [InlineData("back.png")]
    public void An_address_is_written_as_it_was_given(string address) =>
        Body(new AdaptiveImage(new Uri(address, UriKind.RelativeOrAbsolute))).ShouldBe($$"""[{"type":"Image","url":"{{address}}"}]""");

    [Fact]
    public void A_toggle_target_without_a_visibility_is_a_plain_id() =>
        Body(
                new AdaptiveActionSet
                {
                    Actions =
                    {
                        new AdaptiveToggleVisibilityAction { TargetElements = { "one", new AdaptiveTargetElement("two", false) } },
                    },
                }
            )
            .ShouldBe(
                """
                [{"type":"ActionSet","actions":[{"type":"Action.ToggleVisibility","targetElements":["one",{"elementId":"two","isVisible":false}]}]}]
                """.Compact()
            );

    [Fact]
    public void Fallback_and_requirements_come_last_and_unknown_properties_behind_them() =>
        Body(
                new AdaptiveTextBlock("新")
                {
                    Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("旧")),
                    Requires = new Dictionary<string, string>(StringComparer.Ordinal) { ["adaptiveCards"] = "1.5" },
                    AdditionalProperties = { ["-shop-tone"] = 5 },
                },
                new AdaptiveTextBlock("或") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) }
            )
            .ShouldBe(
                """
                [{"type":"TextBlock","text":"新","fallback":{"type":"TextBlock","text":"旧"},"requires":{"adaptiveCards":"1.5"},"-shop-tone":5},
                {"type":"TextBlock","text":"或","fallback":"drop"}]
                """.Compact()
            );

    [Fact]
    public void A_card_that_refreshes_and_signs_in_says_how()
    {
        var card = new AdaptiveCard("1.4")
        {
            Refresh = new AdaptiveRefresh
            {
                Action = new AdaptiveExecuteAction { Verb = "reload" },
                UserIds = ["u1"],
                Expires = new DateTime(2026, 11, 22, 10, 0, 0, DateTimeKind.Utc),
            },
            Authentication = new AdaptiveAuthentication
            {
                Text = "请登录",
                ConnectionName = "shop",
                TokenExchangeResource = new AdaptiveTokenExchangeResource
                {
                    Id = "1",
                    Uri = "api://shop",
                    ProviderId = "aad",
                },
                Buttons =
                [
                    new AdaptiveAuthCardButton
                    {
                        Type = "signin",
                        Title = "登录",
                        Value = "https://shop.example/login",
                    },
                ],
            },
        };

        card.ToJson()
            .Compact()
            .ShouldBe(
                """
                {"type":"AdaptiveCard","version":"1.4","refresh":{"action":{"type":"Action.Execute","verb":"reload"},"userIds":["u1"],"expires":"2026-11-22T10:00:00Z"},
                "authentication":{"text":"请登录","connectionName":"shop","tokenExchangeResource":{"id":"1","uri":"api://shop","providerId":"aad"},
                "buttons":[{"type":"signin","title":"登录","value":"https://shop.example/login"}]}}
                """.Compact()
            );
    }

    private static string Body(params AdaptiveElement[] elements)
    {
        var card = new AdaptiveCard("1.5");
        card.Body.AddRange(elements);
        return Newtonsoft.Json.Linq.JObject.Parse(card.ToJson())["body"]!.ToString(Newtonsoft.Json.Formatting.None);
    }
}
