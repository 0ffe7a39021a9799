namespace BotApp.Tests.TestKit;

/// <summary>A test that needs Chromium.</summary>
public sealed class BrowserFactAttribute()
    : ToolFactAttribute(Browser.IsInstalled, $"Chromium is not installed at {Browser.Path} (Debian: apt-get install chromium).");
