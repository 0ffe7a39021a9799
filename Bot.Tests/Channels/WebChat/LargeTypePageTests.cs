using BotApp.Tests.TestKit;
using Microsoft.Playwright;

namespace BotApp.Tests.Channels.WebChat;

/// <summary>The page's own letters grow when the customer says that they are too small, stay so after a reload, and shrink again.</summary>
public sealed class LargeTypePageTests
{
    private const int Width = 390;

    /// <summary>Folder for pictures of the page to be looked at; none are taken when it is not set.</summary>
    private static readonly string? Looks = Environment.GetEnvironmentVariable("BOTAPP_LOOKS");

    [BrowserFact]
    public async Task The_letters_of_the_chat_grow_and_shrink_again()
    {
        await using var host = await ShopPage.StartHostAsync();
        await using var browser = await Browser.OpenAsync("zh-CN", Width, 844);
        var page = browser.Page;
        await page.OpenChatAsync(host, "我是小禾");
        await SayAsync(page, "退货怎么打包", "装回商品自己的盒子");
        await LookAsync(page, "usual");
        await FitsAsync(page);
        var usual = await SizesAsync(page);

        await SayAsync(page, "字太小了", "已换成大字");
        await SayAsync(page, "退货能上门取件吗", "约日期和时段");
        await LookAsync(page, "large");
        await FitsAsync(page);
        var large = await SizesAsync(page);
        await page.ReloadAsync();
        await page.ClickAsync("#chat-open");
        await page.Locator("#webchat .large").WaitForAsync();

        await SayAsync(page, "恢复正常字体", "已恢复正常字体");
        await page.Locator("#webchat .large").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        large.Text.ShouldBeGreaterThan(usual.Text * 1.2);
        large.Card.ShouldBeGreaterThan(usual.Card * 1.2);
        browser.Problems.ShouldBeEmpty();
    }

    private static async Task SayAsync(IPage page, string text, string answer)
    {
        await page.SayAsync(text);
        await page.Locator("#webchat").Filter(new() { HasText = answer }).WaitForAsync();
    }

    /// <summary>A bubble above a row of cards is as wide as Web Chat's style says, also where the window is narrower.</summary>
    private static async Task FitsAsync(IPage page) =>
        (
            await page.EvaluateAsync<double>(
                "Math.max(...[...document.querySelectorAll('.webchat__text-content__markdown')].map(text => text.getBoundingClientRect().right))"
            )
        ).ShouldBeLessThanOrEqualTo(Width);

    /// <summary>Pixels of the newest answer's letters and of the newest card's.</summary>
    private static async Task<(double Text, double Card)> SizesAsync(IPage page) =>
        (await SizeAsync(page, ".webchat__text-content__markdown"), await SizeAsync(page, ".ac-textBlock"));

    private static Task<double> SizeAsync(IPage page, string where) =>
        page.Locator(where).Last.EvaluateAsync<double>("element => parseFloat(getComputedStyle(element).fontSize)");

    private static async Task LookAsync(IPage page, string name)
    {
        if (Looks is not null)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(Looks, $"chat-{name}.png") });
        }
    }
}
