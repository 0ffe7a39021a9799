using System.Reflection;
using Xunit.Abstractions;

namespace BotApp.Tests.House;

/// <summary>Sdk/* offers the official packages' surface and nothing beyond it; otherwise the switch to them would break the house.</summary>
public sealed class SurfaceTests(ITestOutputHelper output)
{
    /// <summary>Least share of contracted members, in percent; what is left out is named with its reason in Sdk/README.md.</summary>
    public static TheoryData<string, double> Rooms =>
        new()
        {
            { "Microsoft.Bot.Schema", 100 },
            { "Microsoft.Bot.Connector", 98 },
            { "Microsoft.Bot.Builder", 95 },
            { "Microsoft.Bot.Builder.Dialogs", 90 },
            { "Microsoft.Bot.Builder.Integration.AspNet.Core", 90 },
            { "Microsoft.Bot.Builder.Testing", 100 },
            { "Microsoft.Bot.Connector.DirectLine", 95 },
            { "AdaptiveCards", 24 },
            { "Microsoft.Recognizers.Text", 0 },
            { "Microsoft.Recognizers.Text.Number", 0 },
            { "Microsoft.Recognizers.Text.NumberWithUnit", 0 },
            { "Microsoft.Recognizers.Text.DateTime", 0 },
            { "Microsoft.Recognizers.Text.Sequence", 0 },
            { "Microsoft.Recognizers.Text.Choice", 0 },
        };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_has_no_member_beyond_the_contract_and_enough_of_it(string assembly, double atLeastPercent)
    {
        var contract = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "House", "Contract", assembly + ".txt"));
        var surface = PublicSurface.Of(Assembly.Load(assembly));

        var share = 100.0 * contract.Count(surface.Contains) / contract.Length;
        output.WriteLine($"{assembly}: {contract.Count(surface.Contains)} of {contract.Length} members, {share:F1} %");

        surface.Except(contract, StringComparer.Ordinal).ShouldBeEmpty();
        share.ShouldBeGreaterThanOrEqualTo(atLeastPercent);
        TableOfTheReadme().ShouldContain(string.Create(null, $"| {assembly} | {contract.Count(surface.Contains)} of {contract.Length} |"));
    }

    /// <summary>The first two cells of each row of the coverage table.</summary>
    private static IEnumerable<string> TableOfTheReadme() =>
        File.ReadLines(Path.Combine(Repository.Root, "Sdk", "README.md"))
            .Where(line => line.Count(letter => letter == '|') == 4)
            .Select(line => line[..(line.IndexOf('|', line.IndexOf('|', 1) + 1) + 1)]);
}
