using BotApp.Commerce.Law;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Policies.Files;
using BotApp.Tests.TestKit;

namespace BotApp.Tests.Commerce.Policies;

public sealed class PolicyBookTests
{
    private static readonly DateOnly Sale = new(2026, 11, 11);

    [Fact]
    public void Without_files_the_defaults_hold()
    {
        var day = PolicyBook.Defaults.On(Sale);

        AnyPolicy.Terms(day.Policy).ShouldBe(AnyPolicy.Terms(ShopPolicy.Default));
        day.Terms.ShouldAllBe(term => term.Rank == Rank.Custom && term.Source == "default");
    }

    [Fact]
    public void A_merchants_promise_goes_before_the_platforms_rule_only_where_it_is_better()
    {
        var day = Book(
                File("platform", "returns: { windowDays: 10 }", "shipping: { shipWithin: 48h }", "products: { recommendAtMost: 3 }"),
                File("merchant", "returns: { windowDays: 15 }", "shipping: { shipWithin: 72h }", "products: { recommendAtMost: 5 }")
            )
            .On(Sale);

        Origin(day, "returns.windowDays").ShouldBe(("15", Rank.Merchant, "merchant.yaml:5"));
        Origin(day, "shipping.shipWithin").ShouldBe(("48h", Rank.Platform, "platform.yaml:6"));
        Origin(day, "products.recommendAtMost").ShouldBe(("3", Rank.Platform, "platform.yaml:7"));
        day.Policy.Returns.WindowDays.ShouldBe(15);
        day.Policy.Shipping.ShipWithin.ShouldBe(TimeSpan.FromHours(48));
        day.PassedOver.Select(passed => $"{passed.File}:{passed.Stated.Line}")
            .ShouldBe(["platform.yaml:5", "merchant.yaml:6", "merchant.yaml:7"]);
    }

    [Fact]
    public void A_rule_stricter_than_the_law_is_void_and_the_next_best_holds()
    {
        var day = Book(File("merchant", "returns: { windowDays: 3, exclusions: [opened, custom-made] }")).On(Sale);

        Origin(day, "returns.windowDays").ShouldBe(("7", Rank.Law, "consumer-law:25"));
        Origin(day, "returns.exclusions").ShouldBe(("[custom-made]", Rank.Regulation, "consumer-regulation:19"));
        day.Overruled.Select(struck => $"{struck.File}:{struck.Line} {struck.Rule.Says}")
            .ShouldBe(["merchant.yaml:5 3", "merchant.yaml:5 opened"]);
    }

    [Fact]
    public void Under_a_void_rule_of_the_merchant_the_platforms_better_one_holds()
    {
        var day = Book(File("platform", "returns: { windowDays: 15 }"), File("merchant", "returns: { windowDays: 3 }")).On(Sale);

        Origin(day, "returns.windowDays").ShouldBe(("15", Rank.Platform, "platform.yaml:5"));
        day.Overruled.ShouldHaveSingleItem().Rule.Breaks.Code.ShouldBe("consumer-law:25");
    }

    [Fact]
    public void A_shorter_list_of_exceptions_is_the_better_promise()
    {
        var day = Book(
                File("platform", "returns: { exclusions: [custom-made, perishable] }"),
                File("merchant", "returns: { exclusions: [perishable] }")
            )
            .On(Sale);

        day.Policy.Returns.Exclusions.ShouldBe(["perishable"]);
    }

    [Fact]
    public void What_the_platform_has_not_published_binds_nobody()
    {
        var day = Book(File("platform", "published: false", "returns: { windowDays: 15 }")).On(Sale);

        day.Policy.Returns.WindowDays.ShouldBe(7);
        day.PassedOver.ShouldHaveSingleItem().Why.En.ShouldContain("not published");
    }

    [Theory]
    [InlineData("2026-10-31", 7)]
    [InlineData("2026-11-01", 15)]
    [InlineData("2026-11-12", 15)]
    [InlineData("2026-11-13", 30)]
    public void A_file_holds_from_its_first_day_to_its_last(string day, int windowDays) =>
        Book(
                PolicyFileReader.Read("a.yaml", Text("merchant", "2026-11-01", "validTo: 2026-11-12", "returns: { windowDays: 15 }")),
                PolicyFileReader.Read("b.yaml", Text("merchant", "2026-11-13", "returns: { windowDays: 30 }"))
            )
            .On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Policy.Returns.WindowDays.ShouldBe(windowDays);

    [Fact]
    public void Two_files_of_one_issuer_may_not_state_a_term_for_the_same_day()
    {
        var first = PolicyFileReader.Read("a.yaml", Text("merchant", "2026-11-01", "returns: { windowDays: 15 }"));
        var second = PolicyFileReader.Read("b.yaml", Text("merchant", "2026-11-02", "returns: { windowDays: 30 }"));
        var other = PolicyFileReader.Read("c.yaml", Text("merchant", "2026-11-02", "shipping: { shipWithin: 24h }"));

        var fault = Should.Throw<PolicyException>(() => Book(first, second, other)).Faults.ShouldHaveSingleItem();

        fault.ToString().ShouldBe("b.yaml:5 returns.windowDays is also stated at a.yaml:5 for some of the same days");
    }

    [Fact]
    public void A_folder_is_read_whole()
    {
        using var folder = new TempFolder();
        System.IO.File.WriteAllText(folder.File("a.yaml"), Text("platform", "2026-01-01", "returns: { windowDays: 10 }"));
        System.IO.File.WriteAllText(folder.File("b.yaml"), Text("merchant", "2026-01-01", "returns: { windowDays: 15 }"));
        System.IO.File.WriteAllText(folder.File("notes.txt"), "not a policy");

        PolicyBook.Load(folder.Path).On(Sale).Policy.Returns.WindowDays.ShouldBe(15);
        new PolicyFolder(folder.Path).Find("b", Sale)!.Returns.WindowDays.ShouldBe(15);
        new PolicyFolder(folder.Path).Find("b", new DateOnly(2025, 1, 1)).ShouldBeNull();
        new PolicyFolder(folder.Path).Find("c", Sale).ShouldBeNull();
        new PolicyFolder(Path.Combine(folder.Path, "below")).Find("../b", Sale).ShouldBeNull();
    }

    [Fact]
    public void Lint_tells_line_article_and_what_applies_instead_in_both_languages()
    {
        var finding = PolicyLint.Of([File("merchant", "quality: { exclusions: [fresh] }")], Sale).ShouldHaveSingleItem();

        (finding.File, finding.Line).ShouldBe(("merchant.yaml", 5));
        finding.Says.Zh.ShouldContain("quality.exclusions: fresh 不能执行，违反《消费者权益保护法》第24条");
        finding.Says.Zh.ShouldContain("改按：有质量问题就要负责");
        finding.Says.En.ShouldContain("it breaks Consumer Protection Law, article 24");
    }

    private static (string Value, Rank Rank, string Source) Origin(PolicyDay day, string path)
    {
        var term = day.Terms.Single(term => term.Term.Path == path);
        return (term.Value, term.Rank, term.Source);
    }

    private static PolicyBook Book(params PolicyReading[] readings) => PolicyBook.Of(readings);

    private static PolicyReading File(string issuer, params string[] lines) =>
        PolicyFileReader.Read(issuer + ".yaml", Text(issuer, "2026-01-01", lines));

    /// <summary>Lines of the head come first; the shelves start at line 5 when there are none.</summary>
    private static string Text(string issuer, string from, params string[] lines)
    {
        var head = lines.Where(line => !line.Contains('{', StringComparison.Ordinal)).Select(line => line + "\n");
        var shelves = lines.Where(line => line.Contains('{', StringComparison.Ordinal)).Select(line => "  " + line + "\n");
        return $"name: {issuer}\nissuer: {issuer}\nvalidFrom: {from}\n{string.Concat(head)}terms:\n{string.Concat(shelves)}";
    }
}
