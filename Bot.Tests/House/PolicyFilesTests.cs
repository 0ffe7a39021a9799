using System.Text;
using BotApp.Commerce.Policies;
using BotApp.Commerce.Policies.Files;

namespace BotApp.Tests.House;

/// <summary>The policy files that come with the bot name every term with its meaning and range, say the defaults, and are lawful.</summary>
public sealed class PolicyFilesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Bot", "policies");

    [Theory]
    [InlineData(
        "platform-default.yaml",
        Issuer.Platform,
        "The rules of the platform as published on its home page; a merchant's promise goes first where it is better."
    )]
    [InlineData(
        "shop-default.yaml",
        Issuer.Merchant,
        "The promises of the shop. Copy this file, keep the terms that differ, give it its days, check it with `policy lint`."
    )]
    public void A_default_file_names_every_term_with_meaning_and_range(string file, Issuer issuer, string title) =>
        WrittenFile.ShouldFollow(Path.Combine("Bot", "policies", file), TextOf(Path.GetFileNameWithoutExtension(file), issuer, title));

    [Theory]
    [InlineData("platform-default.yaml")]
    [InlineData("shop-default.yaml")]
    public void A_default_file_says_the_defaults_and_nothing_unlawful(string file)
    {
        var reading = PolicyFileReader.ReadFile(Path.Combine(Folder, file));

        var read = reading.OrThrow();
        PolicyTerm.All.Where(term => term.Say(read.Policy) != term.Say(ShopPolicy.Default)).ShouldBeEmpty();
        PolicyTerm.All.Except(read.Terms.Select(stated => stated.Term)).ShouldBeEmpty();
        PolicyLint.Of([reading], read.ValidFrom).ShouldBeEmpty();
    }

    [Fact]
    public void Every_term_says_what_it_means() =>
        PolicyTerm.All.Where(term => Descriptions.Of(term.Property).Length == 0).Select(term => term.Path).ShouldBeEmpty();

    [Fact]
    public void Every_term_leaning_one_way_is_a_term() => TermLeaning.Leaning.Where(path => PolicyTerm.Find(path) is null).ShouldBeEmpty();

    private static string TextOf(string name, Issuer issuer, string title)
    {
        var text = new StringBuilder();
        text.Append(
            $"# {title}\n# Durations: 48h, 7d, 90m or 48:00:00. Days are natural days of the shop unless said otherwise; sums are yuan.\n"
        );
        text.Append($"name: {name}\nissuer: {issuer.ToString().ToLowerInvariant()}\nvalidFrom: 2026-01-01\nvalidTo:\n");
        text.Append(issuer == Issuer.Platform ? "published: true\nterms:\n" : "terms:\n");
        foreach (var shelf in PolicyTerm.All.GroupBy(term => term.Shelf))
        {
            text.Append($"  {shelf.Key}:\n");
            foreach (var term in shelf)
            {
                text.Append($"    # {Descriptions.Of(term.Property)} {Range(term)}\n    {term.Name}: {term.Say(ShopPolicy.Default)}\n");
            }
        }

        return text.ToString();
    }

    private static string Range(PolicyTerm term) =>
        TermValues.RangeOf(term) is var (least, most)
            ? $"({PolicyJson.Say(least)} to {PolicyJson.Say(most)})"
            : $"({TermValues.Kind(term.Type).En})";
}
