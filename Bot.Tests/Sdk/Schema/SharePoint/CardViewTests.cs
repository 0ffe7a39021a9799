using Microsoft.Bot.Schema.SharePoint;
using Newtonsoft.Json.Linq;

namespace BotApp.Tests.Sdk.Schema.SharePoint;

/// <summary>Card views of SharePoint as the client reads them.</summary>
public sealed class CardViewTests
{
    private static readonly CardBarComponent Bar = new() { Title = "店" };
    private static readonly CardTextComponent Header = new() { Text = "退货" };

    [Fact]
    public void A_view_names_its_kind_and_its_parts()
    {
        var view = CardViewParameters.PrimaryTextCardViewParameters(Bar, Header, new CardTextComponent { Text = "三天内" }, [Button()]);

        SchemaTypes
            .Write(view)
            .ShouldBe(
                """{"cardViewType":"text","cardBar":[{"title":"店","componentName":"cardBar"}]"""
                    + ""","header":[{"text":"退货","componentName":"text"}],"body":[{"text":"三天内","componentName":"text"}]"""
                    + ""","footer":[{"action":{"parameters":{"view":"v"},"type":"QuickView"},"title":"看","style":"positive","componentName":"cardButton"}]}"""
            );
    }

    [Fact]
    public void Every_kind_of_view_has_its_name()
    {
        Kind(CardViewParameters.BasicCardViewParameters(Bar, Header, null)).ShouldBe("text");
        Kind(CardViewParameters.ImageCardViewParameters(Bar, Header, null, new CardImage())).ShouldBe("text");
        Kind(CardViewParameters.TextInputCardViewParameters(Bar, Header, new CardTextInputComponent(), [Button()], null))
            .ShouldBe("textInput");
        Kind(CardViewParameters.SearchCardViewParameters(Bar, Header, new CardSearchBoxComponent(), new CardSearchFooterComponent()))
            .ShouldBe("search");
        Kind(CardViewParameters.SignInCardViewParameters(Bar, Header, new CardTextComponent(), Button())).ShouldBe("signIn");
    }

    [Fact]
    public void A_footer_takes_up_to_two_buttons_or_one_text_field()
    {
        Should.NotThrow(() => Basic());
        Should.NotThrow(() => Basic(Button(), Button()));
        Should.NotThrow(() => Basic(new CardTextInputComponent()));

        Should.Throw<ArgumentException>(() => Basic(Button(), Button(), Button()));
        Should.Throw<ArgumentException>(() => Basic(new CardTextInputComponent(), new CardTextInputComponent()));
        Should.Throw<ArgumentException>(() => Basic(Button(), new CardTextInputComponent()));
        Should.Throw<ArgumentException>(() => Basic(new CardTextComponent()));
        Should.Throw<ArgumentException>(() =>
            CardViewParameters.TextInputCardViewParameters(Bar, Header, new CardTextInputComponent(), [Button(), Button(), Button()], null)
        );
    }

    [Fact]
    public void Every_action_has_its_type()
    {
        BaseAction[] actions =
        [
            new ExecuteAction(),
            new ExternalLinkAction(),
            new GetLocationAction(),
            new QuickViewAction(),
            new SelectMediaAction(),
            new ShowLocationAction(),
            new SubmitAction(),
        ];

        actions
            .Select(action => JObject.Parse(SchemaTypes.Write(action)).Value<string>("type"))
            .ShouldBe([
                "Execute",
                "ExternalLink",
                "VivaAction.GetLocation",
                "QuickView",
                "VivaAction.SelectMedia",
                "VivaAction.ShowLocation",
                "Submit",
            ]);
    }

    [Fact]
    public void An_answer_says_what_is_shown_next()
    {
        SchemaTypes
            .Write(new CardViewHandleActionResponse { RenderArguments = new CardViewResponse { ViewId = "v" } })
            .ShouldBe("""{"renderArguments":{"viewId":"v"},"responseType":"Card"}""");
        JObject.Parse(SchemaTypes.Write(new QuickViewHandleActionResponse())).Value<string>("responseType").ShouldBe("QuickView");
        SchemaTypes.Write(new NoOpHandleActionResponse()).ShouldBe("""{"responseType":"NoOp"}""");
    }

    [Fact]
    public void Kinds_travel_as_words_or_numbers_as_the_client_expects()
    {
        JObject.Parse(SchemaTypes.Write(new AceData { CardSize = AceData.AceCardSize.Large })).Value<string>("cardSize").ShouldBe("Large");
        JObject
            .Parse(SchemaTypes.Write(new FocusParameters { AriaLive = FocusParameters.AriaLiveOption.Assertive }))
            .Value<string>("ariaLive")
            .ShouldBe("assertive");
        JObject
            .Parse(SchemaTypes.Write(new PropertyPaneGroupField { Type = PropertyPaneGroupField.FieldType.ChoiceGroup }))
            .Value<int>("type")
            .ShouldBe(10);
    }

    private static CardViewParameters Basic(params BaseCardComponent[] footer) =>
        CardViewParameters.BasicCardViewParameters(Bar, Header, footer);

    private static CardButtonComponent Button() =>
        new()
        {
            Title = "看",
            Style = CardButtonStyle.Positive,
            Action = new QuickViewAction { Parameters = new QuickViewActionParameters { View = "v" } },
        };

    private static string Kind(CardViewParameters view) => view.CardViewType;
}
