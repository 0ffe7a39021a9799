using System.CommandLine;
using BotApp.CommandLine;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.CommandLine;

public sealed class EvaluateCommandTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task It_measures_the_built_in_intents_strictly_and_leniently()
    {
        var file = Write(
            "utterance\tlabel\tacceptable\temotion",
            "我要转人工\thuman_agent\t\tneutral",
            "怎么退货\texchange_goods\treturn_goods\tneutral",
            "给我讲个笑话\tNone",
            ""
        );

        var (code, output, _) = await RunAsync("evaluate", file);

        code.ShouldBe(0);
        output.ShouldContain("lines                 3");
        output.ShouldContain("accuracy, strict      66.7 %");
        output.ShouldContain("accuracy, lenient     100.0 %");
        output.ShouldContain("out of scope          1 lines");
        output.ShouldContain("  exchange_goods\treturn_goods\t1");
    }

    [Fact]
    public async Task It_learns_from_another_file_when_told_to()
    {
        var train = Write("red apple\tfruit", "ripe pear\tfruit", "fast car\tvehicle", "slow train\tvehicle");
        var test = Write("an apple\tfruit", "two cars\tvehicle");

        var (code, output, _) = await RunAsync("evaluate", test, "--train", train);

        code.ShouldBe(0);
        output.ShouldContain("accuracy, strict      100.0 %");
        output.ShouldContain("macro F1              1.000");
    }

    [Fact]
    public async Task A_line_without_a_label_is_an_error_with_its_place()
    {
        var file = Write("怎么退货\treturn_goods", "怎么退货");

        var (code, _, error) = await RunAsync("evaluate", file);

        code.ShouldBe(1);
        error.ShouldContain($"{Path.GetFileName(file)}:2");
    }

    private string Write(params string[] lines)
    {
        var file = folder.File(Guid.NewGuid() + ".tsv");
        File.WriteAllLines(file, lines);
        return file;
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var root = new RootCommand { EvaluateCommand.Create() };
        var code = await root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
