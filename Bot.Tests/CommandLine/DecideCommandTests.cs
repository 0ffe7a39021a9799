using System.CommandLine;
using BotApp.CommandLine;
using BotApp.Commerce;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.CommandLine;

public sealed class DecideCommandTests : IDisposable
{
    private const string Case =
        """{"id":"a","flow":"no-reason-return","now":"2026-11-10T10:00:00","policy":"POLICY","facts":{"signedAt":"2026-11-01T23:59:00","paid":180}}""";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Cases_of_a_file_are_answered_line_by_line_and_bad_ones_do_not_stop_it()
    {
        var file = Write("cases.jsonl", "nonsense", "", Case.Replace("\"policy\":\"POLICY\",", "", StringComparison.Ordinal));

        var (code, output, _) = await RunAsync("", "decide", file);

        code.ShouldBe(0);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("""{"id":null,"decision":"error","reason":"The line is not JSON""");
        lines[1].ShouldStartWith("""{"id":"a","decision":"refuse","clause":"consumer-law:25",""");
    }

    [Fact]
    public async Task A_dash_reads_standard_input()
    {
        var (code, output, _) = await RunAsync("{}\n", "decide", "-");

        code.ShouldBe(0);
        output.ShouldContain("'flow' is missing");
    }

    [Fact]
    public async Task A_case_can_name_a_policy_of_the_folder()
    {
        Write("fifteen.yaml", "name: fifteen", "issuer: merchant", "validFrom: 2026-01-01", "terms:", "  returns: { windowDays: 15 }");
        var file = Write("cases.jsonl", Case.Replace("POLICY", "fifteen", StringComparison.Ordinal));

        var (_, output, _) = await RunAsync("", "decide", file, "--policies", folder.Path);

        output.ShouldStartWith("""{"id":"a","decision":"accept",""");
    }

    [Fact]
    public async Task The_policies_that_come_with_the_bot_can_be_named()
    {
        var file = Write("cases.jsonl", Case.Replace("POLICY", "shop-default", StringComparison.Ordinal));

        var (_, output, _) = await RunAsync("", "decide", file);

        output.ShouldStartWith("""{"id":"a","decision":"refuse",""");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_an_error()
    {
        var (code, _, error) = await RunAsync("", "decide", folder.File("none.jsonl"));

        code.ShouldBe(1);
        error.ShouldContain("there is no file");
    }

    private string Write(string name, params string[] lines)
    {
        File.WriteAllLines(folder.File(name), lines);
        return folder.File(name);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { DecideCommand.Create(ShopDays.Shanghai.Zone, () => new StringReader(input)) };
        var code = await root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
