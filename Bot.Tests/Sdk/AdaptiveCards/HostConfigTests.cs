using AdaptiveCards;
using AdaptiveCards.Rendering;

namespace BotApp.Tests.Sdk.AdaptiveCards;

/// <summary>The host's configuration.</summary>
public sealed class HostConfigTests
{
    [Fact]
    public void What_is_said_is_read_and_the_rest_keeps_its_value()
    {
        var host = AdaptiveHostConfig.FromJson(
            """
            {"fontSizes":{"small":25},"spacing":{"large":6},"separator":{"lineColor":"#ABCDEF"},"containerStyles":{"good":{"backgroundColor":"#AABBCC"}},
            "actions":{"maxActions":20,"actionsOrientation":"vertical","iconPlacement":"LeftOfTitle","showCard":{"actionMode":"popup"}},
            "factSet":{"title":{"color":"accent"}},"inputs":{"label":{"requiredInputs":{"weight":"bolder"}}},"media":{"allowInlinePlayback":false},"shop":{"a":1}}
            """
        );

        host.GetFontSize(AdaptiveFontType.Default, AdaptiveTextSize.Small).ShouldBe(25);
        host.GetSpacing(AdaptiveSpacing.Large).ShouldBe(6);
        host.GetSpacing(AdaptiveSpacing.None).ShouldBe(0);
        host.Separator.LineColor.ShouldBe("#ABCDEF");
        host.ContainerStyles.GetContainerStyleConfig(AdaptiveContainerStyle.Good).BackgroundColor.ShouldBe("#AABBCC");
        (host.Actions.MaxActions, host.Actions.ActionsOrientation).ShouldBe((20, ActionsOrientation.Vertical));
        (host.Actions.IconPlacement, host.Actions.ShowCard.ActionMode).ShouldBe((IconPlacement.LeftOfTitle, ShowCardActionMode.Popup));
        host.FactSet.Title.Color.ShouldBe(AdaptiveTextColor.Accent);
        host.Inputs.Label.RequiredInputs.Weight.ShouldBe(AdaptiveTextWeight.Bolder);
        host.Media.AllowInlinePlayback.ShouldBeFalse();
        host.SupportsInteractivity.ShouldBeTrue();
        host.AdditionalData.ShouldHaveSingleItem().Key.ShouldBe("shop");
    }

    [Fact]
    public void One_configuration_does_not_change_another()
    {
        var usual = AdaptiveHostConfig.FromJson("{}");

        AdaptiveHostConfig
            .FromJson("""{"inputs":{"label":{"inputSpacing":"small"}}}""")
            .Inputs.Label.InputSpacing.ShouldBe(AdaptiveSpacing.Small);

        usual.Inputs.Label.InputSpacing.ShouldBe(AdaptiveSpacing.Default);
    }

    [Fact]
    public void A_configuration_is_read_as_it_was_written()
    {
        var json = new AdaptiveHostConfig { FontFamily = "Noto Sans SC", ImageBaseUrl = new Uri("https://shop.example/") }.ToJson();

        AdaptiveHostConfig.FromJson(json).ToJson().ShouldBe(json);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"actions":{"maxActions":"many"}}""")]
    public void What_cannot_be_read_is_refused(string json) =>
        Should.Throw<AdaptiveSerializationException>(() => AdaptiveHostConfig.FromJson(json));

    [Fact]
    public void A_family_takes_from_the_host_what_it_leaves_open()
    {
        var host = new AdaptiveHostConfig { FontFamily = "Noto Sans SC" };
        host.FontTypes.Monospace.FontWeights.Bolder = 700;

        host.GetFontFamily(AdaptiveFontType.Default).ShouldBe("Noto Sans SC");
        host.GetFontFamily(AdaptiveFontType.Monospace).ShouldBe("Courier New");
        host.GetFontWeight(AdaptiveFontType.Monospace, AdaptiveTextWeight.Bolder).ShouldBe(700);
        host.GetFontWeight(AdaptiveFontType.Default, AdaptiveTextWeight.Bolder).ShouldBe(600);
    }

    [Theory]
    [InlineData("a.png", "https://shop.example/cards/a.png")]
    [InlineData("https://cdn.example/a.png", "https://cdn.example/a.png")]
    [InlineData("", null)]
    public void Addresses_are_made_absolute(string address, string? absolute)
    {
        var host = new AdaptiveHostConfig { ImageBaseUrl = new Uri("https://shop.example/cards/") };

        host.ResolveFinalAbsoluteUri(address)?.AbsoluteUri.ShouldBe(absolute);
        new AdaptiveHostConfig().ResolveFinalAbsoluteUri("a.png").ShouldBeNull();
    }
}
