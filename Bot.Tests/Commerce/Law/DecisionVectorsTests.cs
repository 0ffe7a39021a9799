using System.Text.Json;
using BotApp.Commerce;
using BotApp.Commerce.Law;
using BotApp.Tests.House;

namespace BotApp.Tests.Commerce.Law;

/// <summary>Every case written down beside these tests is decided as it says: Bot.Tests/Commerce/Law/*.jsonl, one case a line with <c>expect</c>.</summary>
public sealed class DecisionVectorsTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Bot.Tests", "Commerce", "Law");

    private static readonly string[] Names =
    [
        .. Directory.EnumerateFiles(Folder, "*.jsonl").Select(file => Path.GetFileName(file)).Order(),
    ];

    public static TheoryData<string> Files => [.. Names];

    private static IEnumerable<VectorFile.Vector> All => Names.SelectMany(name => VectorFile.Read(Path.Combine(Folder, name)));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_of_a_file_is_decided_as_it_says(string file)
    {
        var failures = VectorFile.Read(Path.Combine(Folder, file)).SelectMany(Failures).ToList();

        failures.ShouldBeEmpty(Environment.NewLine + string.Join(Environment.NewLine, failures));
    }

    [Fact]
    public void Every_flow_has_cases()
    {
        var covered = All.Select(vector => vector.Flow).ToHashSet();

        Flows.All.Select(flow => flow.Name).Where(name => !covered.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void There_are_at_least_three_hundred_cases() => All.Count().ShouldBeGreaterThanOrEqualTo(300);

    [Fact]
    public void No_two_cases_share_an_id() =>
        All.GroupBy(vector => vector.Id)
            .Where(same => same.Count() > 1)
            .Select(same => string.Join(" = ", same.Select(vector => vector.Place)))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("""{"decision":"accept","reason":"x"}""", "decision: 'accept' was expected, 'error' came")]
    [InlineData("""{"decision":"error","amounts":{"refund":1}}""", "amounts.refund: '1' was expected, nothing came")]
    [InlineData("""{"decision":"error","deadline":"2026-11-01"}""", "deadline: '2026-11-01' was expected, nothing came")]
    [InlineData("""{"decision":"error","colour":"red"}""", "colour: nobody compares this")]
    public void A_case_that_is_decided_otherwise_is_a_failure(string expect, string failure)
    {
        var vector = new VectorFile.Vector("here:1", "a", "no-such-flow", "{}", JsonDocument.Parse(expect).RootElement);

        Failures(vector).ShouldContain(text => text.Contains(failure, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Failures(VectorFile.Vector vector)
    {
        var answer = JsonDocument.Parse(Decisions.Default.DecideLine(vector.Line)).RootElement;
        var differences = VectorFile.Differences(vector.Expect, answer, ShopDays.Shanghai);
        return differences.Select(difference => $"{vector.Place} ({vector.Id}) {difference}; answer: {answer}");
    }
}
