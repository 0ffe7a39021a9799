using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using BotApp.Commerce.Law;

namespace BotApp.Tests.House;

/// <summary>docs/decide.md names every flow and every fact, and its examples print what it says.</summary>
public sealed class DecidePageTests
{
    private const string Page = "docs/decide.md";
    private const string Mark = "<!-- from here on written by DecidePageTests -->\n";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Text => File.ReadAllText(Path.Combine(Repository.Root, Page));

    [Fact]
    public void The_page_follows_the_flows()
    {
        WrittenFile.ShouldFollow(Page, Head() + string.Concat(Flows.All.Select(SectionOf)));
    }

    [Fact]
    public void Every_flow_has_a_section_that_names_each_of_its_facts()
    {
        var missing = Flows.All.SelectMany(flow =>
        {
            var section = Text.Split("\n## ").FirstOrDefault(part => part.StartsWith(flow.Name + "\n", StringComparison.Ordinal)) ?? "";
            return FactsTable
                .FactsOf(flow.Facts)
                .Where(fact => !section.Contains($"| `{fact.Name}` |", StringComparison.Ordinal))
                .Select(fact => $"{flow.Name}: {fact.Name}");
        });

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void Every_example_prints_what_the_page_says()
    {
        var lines = Text.Split('\n');
        var examples = lines.Index().Where(line => IsExample(line.Item)).ToList();

        examples.Count.ShouldBeGreaterThanOrEqualTo(Flows.All.Count);
        examples
            .Where(line => lines[line.Index + 1] != Decisions.Default.DecideLine(line.Item))
            .Select(line => line.Index + 1)
            .ShouldBeEmpty();
    }

    private static bool IsExample(string line) =>
        line.StartsWith("{\"id\"", StringComparison.Ordinal) && line.Contains("\"facts\"", StringComparison.Ordinal);

    /// <summary>The hand-written part, with what its examples print now.</summary>
    private static string Head()
    {
        var lines = Text[..(Text.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)].Split('\n');
        foreach (var (at, example) in lines.Index().Where(line => IsExample(line.Item)).ToList())
        {
            lines[at + 1] = Decisions.Default.DecideLine(example);
        }

        return string.Join('\n', lines);
    }

    private static string SectionOf(IFlow flow)
    {
        var text = new StringBuilder($"\n## {flow.Name}\n\n{Descriptions.Of(flow.Facts)}\n\n");
        text.Append(FactsTable.Of(flow.Facts));
        var example = ExampleOf(flow.Name);
        text.Append($"```json\n{example}\n{Decisions.Default.DecideLine(example)}\n```\n");
        return text.ToString();
    }

    /// <summary>The first case written down for the flow.</summary>
    private static string ExampleOf(string flow)
    {
        var cases = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "Bot.Tests", "Commerce", "Law"), "*.jsonl")
            .Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines);
        var first = cases
            .Where(line => line.Trim().Length > 0)
            .Select(line => JsonNode.Parse(line)!.AsObject())
            .First(one => one["flow"]?.ToString() == flow);
        first.Remove("expect");
        first.Remove("comment");
        return first.ToJsonString(Plain);
    }
}
