using System.CommandLine;
using BotApp.CommandLine;
using BotApp.Tests.Commerce.Storage.Exchange;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.CommandLine;

public sealed class ImportCommandTests : IDisposable
{
    private readonly TempFolder files = SmallShop.Write();
    private readonly TempFolder data = new();

    public void Dispose()
    {
        SeededFiles.Close(data.File("shop.db"));
        files.Dispose();
        data.Dispose();
    }

    [Fact]
    public async Task It_loads_a_shop_and_writes_it_out_again()
    {
        var (code, output, error) = await RunAsync("import", files.Path);
        code.ShouldBe(0, error);
        output.ShouldContain("2 order-lines.csv");
        output.ShouldContain("Everything is written.");

        (code, output, error) = await RunAsync("export", data.File("out"), "--format", "jsonl");
        code.ShouldBe(0, error);
        output.ShouldContain("1 orders.jsonl");
        (await File.ReadAllTextAsync(Path.Combine(data.File("out"), "orders.jsonl"))).ShouldContain("\"number\":\"#W1\"");
    }

    [Fact]
    public async Task A_bad_row_is_named_in_the_callers_language_and_ends_in_one()
    {
        SmallShop.Replace(files, "variants.csv", "10.00", "ten");

        var (code, output, error) = await RunAsync("import", files.Path, "--dry-run");
        code.ShouldBe(1);
        error.ShouldContain("variants.csv:2: price must be a number");
        output.ShouldContain("nothing was written");

        (_, _, error) = await RunAsync("import", files.Path, "--language", "zh");
        error.ShouldContain("variants.csv:2: “price”应为");
    }

    [Fact]
    public async Task A_missing_folder_ends_in_one()
    {
        var (code, _, error) = await RunAsync("import", data.File("nowhere"));
        code.ShouldBe(1);
        error.ShouldContain("no folder");
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string command, string folder, params string[] options)
    {
        var root = new RootCommand { ImportCommand.Create(), ExportCommand.Create() };
        using var output = new StringWriter();
        using var error = new StringWriter();
        string[] language = command == "import" && !options.Contains("--language") ? ["--language", "en"] : [];
        string[] args = [command, folder, "--database", data.File("shop.db"), .. language, .. options];
        var code = await root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
