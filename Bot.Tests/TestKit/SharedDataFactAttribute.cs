namespace BotApp.Tests.TestKit;

/// <summary>A test over data beside the repository: without it skipped on a developer's machine, failing in CI (CI=true).</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string variable, string folder)
    {
        var isInCi = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
        if (!isInCi && SharedData.Find(variable, folder) is null)
        {
            Skip = SharedData.Missing(variable, folder);
        }
    }
}
