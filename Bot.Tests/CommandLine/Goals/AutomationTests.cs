using System.Globalization;
using System.Text.RegularExpressions;
using BotApp.CommandLine;
using BotApp.CommandLine.Goals;
using BotApp.Recognizers.Intents;
using BotApp.Tests.House;
using Xunit.Abstractions;

namespace BotApp.Tests.CommandLine.Goals;

/// <summary>The simulated day: its mix is the one docs/automation.md shows, and it is played for real.</summary>
public sealed partial class AutomationTests(ITestOutputHelper output)
{
    private const int Enquiries = 100;
    private const double Resolved = 0.75;

    [Fact]
    public async Task A_small_day_is_resolved_for_the_greater_part()
    {
        var drawn = EnquiryMix.Read().Draw(Enquiries, seed: 1, GoalFile.All());
        var talks = drawn.Where(enquiry => enquiry.Goal is not null).Select(enquiry => (enquiry.Goal!, enquiry.Round)).ToList();

        var results = await GoalRun.PlayAsync(talks, lanes: 2, CancellationToken.None);

        output.WriteLine(AutomationReport.Of(results, []));
        results.Count(result => AutomationReport.EndOf(result) == GoalEnd.Right).ShouldBeGreaterThanOrEqualTo((int)(Resolved * Enquiries));
        results.Count(result => result.End == GoalEnd.Wrong).ShouldBeLessThan(Enquiries / 20);
    }

    [Fact]
    public void The_same_seed_is_the_same_day()
    {
        var goals = GoalFile.All();
        var mix = EnquiryMix.Read();

        mix.Draw(Enquiries, 7, goals).Select(Name).ShouldBe(mix.Draw(Enquiries, 7, goals).Select(Name));
        mix.Draw(Enquiries, 7, goals).Select(Name).ShouldNotBe(mix.Draw(Enquiries, 8, goals).Select(Name));
    }

    [Fact]
    public void The_page_shows_the_mix_that_is_played()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "automation.md"));
        var shares = EnquiryMix.Read().Shares;

        var shown = Row().Matches(page).ToDictionary(row => row.Groups["intent"].Value, row => int.Parse(row.Groups["count"].Value, CultureInfo.InvariantCulture));

        shown.ShouldBe(shares, ignoreOrder: true);
        shares.Keys.ShouldBeSubsetOf(Intent.All);
    }

    [Fact]
    public void The_command_is_known() => AutomationCommand.Create().Options.Select(option => option.Name).ShouldBe(["--enquiries", "--seed", "--lanes"]);

    private static string Name((string Intent, Goal? Goal, int Round) enquiry) => $"{enquiry.Intent} {enquiry.Goal?.Id} {enquiry.Round}";

    [GeneratedRegex(@"^\| (?<intent>[a-z_]+) \| (?<count>\d+) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
