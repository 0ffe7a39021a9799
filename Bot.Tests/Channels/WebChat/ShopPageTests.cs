using BotApp.Tests.TestKit;
using Microsoft.Playwright;

namespace BotApp.Tests.Channels.WebChat;

/// <summary>The real Web Chat on the demo shop's page, in a real browser, against the whole program.</summary>
public sealed class ShopPageTests
{
    private const string Microphone = ".webchat__microphone-button__button";

    /// <summary>A browser's ear that hears one sentence as soon as it is asked to listen.</summary>
    private const string Listening = """
        window.SpeechRecognition = window.webkitSpeechRecognition = class extends EventTarget {
          tell(type, more) {
            const event = Object.assign(new Event(type), more);
            this.dispatchEvent(event);
            this[`on${type}`]?.(event);
          }
          start() {
            const heard = Object.assign([{ transcript: '我的订单到哪了', confidence: 1 }], { isFinal: true });
            queueMicrotask(() => {
              for (const type of ['start', 'audiostart', 'soundstart', 'speechstart']) this.tell(type);
              this.tell('result', { results: [heard], resultIndex: 0 });
              for (const type of ['speechend', 'soundend', 'audioend', 'end']) this.tell(type);
            });
          }
          abort() {}
          stop() {}
        };
        """;

    [BrowserFact]
    public async Task A_customer_asks_in_Chinese_and_gets_the_order_on_a_card_and_finds_it_again_after_a_reload()
    {
        await using var host = await ShopPage.StartHostAsync();
        await using var browser = await Browser.OpenAsync("zh-CN", 1100, 860);
        await browser.Page.OpenChatAsync(host, "我是小禾");
        await browser.Page.SayAsync("我的订单到哪了");

        await See(browser.Page, ".ac-adaptiveCard", "78420010010337");
        await See(browser.Page, ".ac-adaptiveCard", "余杭区***");

        await browser.Page.ReloadAsync();
        await browser.Page.ClickAsync("#chat-open");
        await See(browser.Page, ".ac-adaptiveCard", "78420010010337");
        browser.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task On_a_phone_an_English_customer_taps_from_the_order_to_its_parcel()
    {
        await using var host = await ShopPage.StartHostAsync();
        await using var browser = await Browser.OpenAsync("en-US", 375, 740);
        await browser.Page.OpenChatAsync(host, "I am Xiaohe");
        await browser.Page.SayAsync("show me my order");
        await See(browser.Page, ".ac-adaptiveCard", "Recipient");

        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Track parcel" }).First.ClickAsync();

        await See(browser.Page, ".ac-adaptiveCard", "Delivery of order");
        (await browser.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue(
            "the page fits a phone"
        );
        browser.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Where_the_browser_can_listen_what_is_said_is_sent()
    {
        await using var host = await ShopPage.StartHostAsync();
        await using var browser = await Browser.OpenAsync("zh-CN", 1100, 860);
        await browser.Page.AddInitScriptAsync(Listening);
        await browser.Page.OpenChatAsync(host, "我是小禾");

        await browser.Page.ClickAsync(Microphone);

        await See(browser.Page, ".ac-adaptiveCard", "78420010010337");
        browser.Problems.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task Where_it_cannot_there_is_no_microphone()
    {
        await using var host = await ShopPage.StartHostAsync();
        await using var browser = await Browser.OpenAsync("zh-CN", 1100, 860);
        await browser.Page.AddInitScriptAsync("delete window.SpeechRecognition; delete window.webkitSpeechRecognition;");
        await browser.Page.OpenChatAsync(host, "我是小禾");

        (await browser.Page.Locator(Microphone).CountAsync()).ShouldBe(0);
        browser.Problems.ShouldBeEmpty();
    }

    private static Task See(IPage page, string where, string text) =>
        page.Locator(where).Filter(new() { HasText = text }).First.WaitForAsync();
}
