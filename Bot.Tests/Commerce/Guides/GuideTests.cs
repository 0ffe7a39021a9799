using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.Commerce.Guides;
using BotApp.Commerce.Law;
using BotApp.Commerce.Policies;
using BotApp.Tests.House;
using BotApp.Tests.TestKit;
using Microsoft.Extensions.Logging.Abstractions;

namespace BotApp.Tests.Commerce.Guides;

/// <summary>The shop's own guides: both languages say the same steps, every number is a term of the policy, and a faulty file says what to change.</summary>
public sealed partial class GuideTests
{
    private const string Good = "title: t\nsteps:\n" + Step + Step + Step;
    private const string Step = "  - title: a\n    text: b\n    drawing: c\n    shows: d\n";
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly string Shops = Path.Combine(Repository.Root, "Bot", "guides");

    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Shops, "*.zh.yaml")
                .Select(file => Path.GetFileName(file).Split('.')[0])
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public void There_are_a_dozen_guides_and_more_and_nothing_is_wrong_with_them()
    {
        var shelf = FolderAt(Shops).Current;

        shelf.Problems.ShouldBeEmpty();
        Names.Count.ShouldBeGreaterThanOrEqualTo(12);
        shelf
            .Drawings.Where(file =>
                !shelf.Guides.Any(guide => guide.Steps.Any(step => file.StartsWith(step.Drawing + ".", StringComparison.Ordinal)))
            )
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_languages_show_the_same_steps_and_say_them_in_their_own_words(string name)
    {
        var shelf = FolderAt(Shops).Current;
        var (chinese, english) = (shelf.Find(name, "zh")!, shelf.Find(name, "en")!);

        english.Language.ShouldBe("en");
        english.Steps.Select(step => step.Drawing).ShouldBe(chinese.Steps.Select(step => step.Drawing));
        english.Steps.Select(step => TermsOf(step.Text)).ShouldBe(chinese.Steps.Select(step => TermsOf(step.Text)));
        english.Steps.SelectMany(step => new[] { step.Title, step.Text, step.Shows }).ShouldAllBe(words => !Han().IsMatch(words));
        chinese.Steps.SelectMany(step => new[] { step.Title, step.Text, step.Shows }).ShouldAllBe(words => Han().IsMatch(words));
    }

    /// <summary>So a guide cannot contradict the desks: a number of its own would.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void No_guide_states_a_number_of_its_own(string name) =>
        new[] { "zh", "en" }
            .SelectMany(language => FolderAt(Shops).Current.Find(name, language)!.Steps)
            .Where(step => Number().IsMatch(Place().Replace(step.Title + step.Text, "")))
            .ShouldBeEmpty();

    [Fact]
    public async Task A_guide_says_the_terms_of_today_also_where_the_merchant_promises_more()
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(
            Path.Combine(folder.Path, "merchant.yaml"),
            "name: m\nissuer: merchant\nvalidFrom: 2026-01-01\nterms:\n  returns:\n    shipBackDays: 12\n"
        );
        await using var usual = await Shop.Create();
        await using var generous = await Shop.Create(options: options => options.PolicyDirectory = folder.Path);

        DaysToSend(usual).ShouldContain($"{ShopPolicy.Default.Returns.ShipBackDays} 天内寄出");
        DaysToSend(generous).ShouldContain("12 天内寄出");
    }

    [Theory]
    [InlineData("a.yaml", Good, "NAME.zh.yaml")]
    [InlineData("a.fr.yaml", Good, "NAME.zh.yaml")]
    [InlineData("a.zh.yaml", "title: t\nsteps:\n" + Step, "3 to 6 steps")]
    [InlineData("a.zh.yaml", "title: t\nsteps:\n" + Step + Step + Step + Step + Step + Step + Step, "3 to 6 steps")]
    [InlineData("a.zh.yaml", "steps:\n" + Step + Step + Step, "'title' is missing")]
    [InlineData("a.zh.yaml", "title: t\nsteps:\n" + Step + Step + "  - title: a\n    text: b\n    drawing: c\n", "'shows' is missing")]
    [InlineData("a.zh.yaml", "title: t\ncolour: red\n", "colour")]
    [InlineData("a.zh.yaml", "title: [t\n", "line")]
    [InlineData(
        "a.zh.yaml",
        "title: t\nsteps:\n" + Step + Step + "  - title: a\n    text: 'in {returns.moonDays} days'\n    drawing: c\n    shows: d\n",
        "returns.moonDays"
    )]
    [InlineData(
        "a.zh.yaml",
        "title: t\nsteps:\n" + Step + Step + "  - title: a\n    text: 'in {shipping.shipWithin}'\n    drawing: c\n    shows: d\n",
        "shipWithin"
    )]
    public void A_file_that_cannot_be_read_says_what_to_change(string file, string text, string part)
    {
        var refused = Should.Throw<GuideFormatException>(() => GuideFile.Read(file, text));

        refused.Message.ShouldStartWith(file + ": ");
        refused.Message.ShouldContain(part);
    }

    [Fact]
    public void An_edit_is_picked_up_a_fault_leaves_only_its_guide_out_and_only_drawings_can_be_fetched()
    {
        using var folder = new TempFolder();
        var clock = new FakeClock();
        Directory.CreateDirectory(Path.Combine(folder.Path, "drawings"));
        File.WriteAllText(Path.Combine(folder.Path, "drawings", "c.svg"), "<svg/>");
        File.WriteAllText(Path.Combine(folder.Path, "a.zh.yaml"), Good);
        var guides = new GuideFolder(folder.Path, clock, NullLogger<GuideFolder>.Instance);
        guides.Current.Problems.ShouldBe([
            "a.zh: there is no drawing c.png",
            "a.zh: there is no drawing c.png",
            "a.zh: there is no drawing c.png",
            "a: only in zh",
        ]);

        File.WriteAllText(Path.Combine(folder.Path, "b.zh.yaml"), "title: t");
        File.WriteAllText(Path.Combine(folder.Path, "a.en.yaml"), Good);
        guides.Current.Find("a", "en")!.Language.ShouldBe("zh");
        clock.Advance(GuideFolder.Interval);

        guides.Current.Find("a", "en")!.Language.ShouldBe("en");
        guides.Current.Problems.ShouldContain("b.zh.yaml: it needs 3 to 6 steps");
        guides.PathOf("c.svg").ShouldNotBeNull();
        guides.PathOf("../a.zh.yaml").ShouldBeNull();
    }

    private static string DaysToSend(Shop shop) =>
        string.Join(
            '\n',
            new GuideDesk(FolderAt(Shops), shop.The<CurrentTerms>()).Find("return-how-to", Chinese)!.Steps.Select(step => step.Text)
        );

    private static GuideFolder FolderAt(string path) => new(path, TimeProvider.System, NullLogger<GuideFolder>.Instance);

    private static string TermsOf(string text) =>
        string.Join(' ', Place().Matches(text).Select(place => place.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.NonBacktracking)]
    private static partial Regex Place();

    [GeneratedRegex(@"\d|[一二三四五六七八九十]+\s*(?:天|日|小时|个月|年|元)", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.NonBacktracking)]
    private static partial Regex Han();
}
