namespace BotApp.Tests.TestKit;

/// <summary>Screenshots of a phone, as customers send them.</summary>
internal static class Screenshot
{
    /// <param name="rows">What stands on the screen, line by line.</param>
    public static async Task<byte[]> OfAsync(params string[] rows)
    {
        await using var browser = await Browser.OpenAsync("zh-CN", 375, 400);
        var lines = string.Concat(rows.Select(row => $"<p>{row}</p>"));
        await browser.Page.SetContentAsync($"<body style='margin:16px;font-size:16px;background:#fff;color:#222'>{lines}</body>");
        return await browser.Page.ScreenshotAsync();
    }
}
