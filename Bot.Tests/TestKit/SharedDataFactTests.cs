namespace BotApp.Tests.TestKit;

/// <summary>The attribute that skips a test whose data is not there.</summary>
public sealed class SharedDataFactTests
{
    [Fact]
    public void Without_its_data_a_test_is_skipped_on_a_developers_machine_and_run_in_ci()
    {
        var isInCi = string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

        var skip = new SharedDataFactAttribute("NO_SUCH_VARIABLE", "no-such-folder").Skip;

        (skip is null).ShouldBe(isInCi);
        Should.Throw<DirectoryNotFoundException>(() => SharedData.Folder("NO_SUCH_VARIABLE", "no-such-folder"));
    }
}
