using System.Text.RegularExpressions;

namespace BotApp.Tests.House;

/// <summary>What the front pages point at is there.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Pages => ["README.md", "README.zh-CN.md", "docs/life-of-a-message.md", "Sdk/README.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_file_a_page_names_exists(string page)
    {
        var named = Path()
            .Matches(File.ReadAllText(System.IO.Path.Combine(Repository.Root, page)))
            .Select(match => match.Groups["path"].Value)
            // the dialog of the six steps is an example, and the data folder comes with the first run
            .Where(path =>
                !path.Contains("Return", StringComparison.Ordinal) && !path.Contains('*', StringComparison.Ordinal) && path != "Bot/data"
            );
        named.Where(path => !System.IO.Path.Exists(System.IO.Path.Combine(Repository.Root, path))).ShouldBeEmpty();
    }

    [GeneratedRegex(
        @"`(?<path>(Bot|Bot\.Tests|Dialogs|Commerce|Cards|Recognizers|Handoff|Insights)/[^` ]+)`",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Path();
}
