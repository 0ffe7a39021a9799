namespace BotApp.Tests.TestKit;

/// <summary>A test that needs Chromium: without it the test is skipped with the reason on a developer's machine and fails in CI.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (!Browser.IsInstalled && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = $"Chromium is not installed at {Browser.Path} (Debian: apt-get install chromium).";
        }
    }
}
