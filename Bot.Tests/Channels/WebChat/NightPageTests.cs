using BotApp.Tests.TestKit;
using Microsoft.Playwright;

namespace BotApp.Tests.Channels.WebChat;

/// <summary>The chat turns dark with the reader's device, cards and buttons included, and nothing of it lies outside the narrowest screen.</summary>
public sealed class NightPageTests
{
    private const string SendBox = ".webchat__send-box-text-box__input";

    /// <summary>How light a background is, 0 to 255: cards have none of their own but their bubble's.</summary>
    private const string Lightness = """
        selector => {
          let at = document.querySelector(selector);
          while (/rgba\(.*, 0\)|transparent/.test(getComputedStyle(at).backgroundColor)) at = at.parentElement;
          const [red, green, blue] = getComputedStyle(at).backgroundColor.match(/[\d.]+/g).map(Number);
          return (red + green + blue) / 3;
        }
        """;

    private const string RightEdge = """
        Math.max(...[...document.querySelectorAll('.webchat__send-box button, .ac-adaptiveCard')].map(part => part.getBoundingClientRect().right))
        """;

    [BrowserFact]
    public async Task On_a_narrow_screen_at_night_everything_is_dark_and_in_sight_and_light_again_by_day()
    {
        await using var host = await ShopPage.StartHostAsync();
        await using var browser = await Browser.OpenAsync("zh-CN", 320, 800);
        var page = browser.Page;
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await page.OpenChatAsync(host, "我是小禾");
        await page.SayAsync("我的订单到哪了");
        await page.Locator(".ac-adaptiveCard .ac-pushButton").First.WaitForAsync();

        foreach (var part in (string[])["body", ".ac-adaptiveCard", ".ac-pushButton", SendBox])
        {
            (await page.EvaluateAsync<double>(Lightness, part)).ShouldBeLessThan(90, part);
        }

        (await page.EvaluateAsync<double>(RightEdge)).ShouldBeLessThanOrEqualTo(320);

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.WaitForFunctionAsync($"() => ({Lightness})('.ac-adaptiveCard') > 200");
        browser.Problems.ShouldBeEmpty();
    }
}
