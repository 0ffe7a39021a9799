using Microsoft.Playwright;

namespace BotApp.Tests.TestKit;

/// <summary>The demo shop's page as a customer uses it: opens the chat and writes into it.</summary>
internal static class ShopPage
{
    private const string SendBox = ".webchat__send-box-text-box__input";

    /// <summary>The whole program over a seeded demo shop.</summary>
    public static Task<ShopHost> StartHostAsync() =>
        ShopHost.StartAsync(change: settings =>
        {
            settings.Bot = null;
            settings.Configuration["Commerce:SeedDemoShop"] = "true";
        });

    /// <summary>Returns when the bot's greeting is there: only then is Web Chat connected.</summary>
    public static async Task OpenChatAsync(this IPage page, ShopHost host, string greeting)
    {
        await page.GotoAsync(host.Url.ToString());
        await page.Locator("#customer option").Nth(3).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.ClickAsync("#chat-open");
        await page.WaitForSelectorAsync(SendBox);
        await page.Locator("#webchat").Filter(new() { HasText = greeting }).WaitForAsync();
    }

    public static async Task SayAsync(this IPage page, string text)
    {
        await page.FillAsync(SendBox, text);
        await page.PressAsync(SendBox, "Enter");
    }
}
