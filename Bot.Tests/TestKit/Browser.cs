using Microsoft.Playwright;

namespace BotApp.Tests.TestKit;

/// <summary>Debian's Chromium without a window, and one page in it.</summary>
internal sealed class Browser : IAsyncDisposable
{
    public const string Path = "/usr/bin/chromium";

    /// <summary>Milliseconds a busy machine may take for one thing; nothing waits longer than it must.</summary>
    private const float Patience = 90_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly List<string> problems = [];

    private Browser(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (this.playwright, this.browser, Page) = (playwright, browser, page);
        page.PageError += (_, problem) => problems.Add(problem);
        page.RequestFailed += (_, request) => problems.Add($"{request.Url} {request.Failure}");
    }

    public static bool IsInstalled => File.Exists(Path);

    public IPage Page { get; }

    /// <summary>Script errors and failed requests so far.</summary>
    public IReadOnlyList<string> Problems => problems;

    public static async Task<Browser> OpenAsync(string locale, int width, int height)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = Arguments });
        var page = await browser.NewPageAsync(
            new()
            {
                Locale = locale,
                ViewportSize = new() { Width = width, Height = height },
            }
        );
        page.SetDefaultTimeout(Patience);
        return new Browser(playwright, browser, page);
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
