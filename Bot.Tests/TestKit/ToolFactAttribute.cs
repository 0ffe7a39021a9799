namespace BotApp.Tests.TestKit;

/// <summary>A test that needs a program of the machine: without it the test is skipped with the reason on a developer's machine and fails in CI.</summary>
public abstract class ToolFactAttribute : FactAttribute
{
    private protected ToolFactAttribute(bool isInstalled, string missing)
    {
        if (!isInstalled && Environment.GetEnvironmentVariable("CI") is not "true")
        {
            Skip = missing;
        }
    }
}
