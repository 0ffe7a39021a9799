using System.CommandLine;
using BotApp.CommandLine;
using BotApp.Commerce;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.CommandLine;

public sealed class PolicyCommandTests : IDisposable
{
    private static readonly string[] Head = ["name: shop", "issuer: merchant", "validFrom: 2026-01-01", "terms:"];

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_clean_file_passes()
    {
        var (code, output, _) = await RunAsync("policy", "lint", Write("shop.yaml", [.. Head, "  returns: { windowDays: 15 }"]));

        code.ShouldBe(0);
        output.Trim().ShouldBe("1 个文件，0 处问题");
    }

    [Fact]
    public async Task An_unlawful_rule_is_told_in_chinese_with_line_article_and_what_applies()
    {
        var (code, output, _) = await RunAsync("policy", "lint", Write("shop.yaml", [.. Head, "  returns:", "    windowDays: 3"]));

        code.ShouldBe(1);
        output.ShouldContain("shop.yaml:6 returns.windowDays: 3 不能执行，违反《消费者权益保护法》第25条");
        output.ShouldContain("改按：签收次日起七天内可以无理由退货");
    }

    [Fact]
    public async Task A_folder_is_linted_in_english_when_asked()
    {
        Write("a.yaml", [.. Head, "  service: { noHuman: true }"]);
        Write("b.yaml", "name: [");

        var (code, output, _) = await RunAsync("policy", "lint", folder.Path, "--language", "en");

        code.ShouldBe(1);
        output.ShouldContain("a.yaml:5 service.noHuman: true cannot stand; it breaks");
        output.ShouldContain("b.yaml:2 Not valid YAML");
        output.ShouldContain("2 files, 2 findings");
    }

    [Fact]
    public async Task What_comes_with_the_bot_is_clean()
    {
        var (code, output, _) = await RunAsync("policy", "lint");

        code.ShouldBe(0, output);
    }

    [Fact]
    public async Task The_terms_of_a_day_are_shown_with_their_origins()
    {
        var file = Write("sale.yaml", [.. Head, "  returns: { windowDays: 15 }", "  refunds: { deductions: [handling-fee] }"]);

        var (code, output, _) = await RunAsync("policy", "show", file, "--day", "2026-11-11");

        code.ShouldBe(0);
        output.ShouldContain("returns.windowDays\t15\tmerchant\tsale.yaml:5");
        output.ShouldContain("refunds.deductions\t[]\tlaw\tconsumer-law:25");
        output.ShouldContain("shipping.shipWithin\t48h\tcustom\tdefault");
        output.ShouldContain("# sale.yaml:6 refunds.deductions: handling-fee < consumer-law:25");
    }

    [Fact]
    public async Task Files_that_cannot_be_used_are_not_shown()
    {
        var (code, _, error) = await RunAsync("policy", "show", Write("shop.yaml", [.. Head, "  shoes: { size: 1 }"]), "--language", "en");

        code.ShouldBe(1);
        error.ShouldContain("shop.yaml:5 There is no term 'shoes.size'");
    }

    private string Write(string name, params string[] lines)
    {
        File.WriteAllLines(folder.File(name), lines);
        return folder.File(name);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var clock = new FakeClock(new DateTimeOffset(2026, 11, 11, 10, 0, 0, TimeSpan.FromHours(8)));
        var root = new RootCommand { PolicyCommand.Create(clock, ShopDays.Shanghai.Zone) };
        var code = await root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
