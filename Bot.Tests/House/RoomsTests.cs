using System.Xml.Linq;

namespace BotApp.Tests.House;

/// <summary>The arrows between rooms point downwards, and every room of the solution is furnished.</summary>
public sealed class RoomsTests
{
    private static readonly Dictionary<string, int> Levels = new(StringComparer.Ordinal)
    {
        ["Commerce"] = 0,
        ["Recognizers"] = 1,
        ["Cards"] = 1,
        ["Handoff"] = 1,
        ["Insights"] = 1,
        ["Dialogs"] = 2,
        ["Bot"] = 3,
        ["Bot.Tests"] = 4,
        ["Bot.Benchmarks"] = 4,
    };

    public static TheoryData<string> Houses => [.. Levels.Keys];

    [Theory]
    [MemberData(nameof(Houses))]
    public void A_room_refers_only_to_rooms_below_it(string room)
    {
        var references = XDocument.Load(Path.Combine(Repository.Root, room, room + ".csproj")).Descendants("ProjectReference");
        foreach (var reference in references)
        {
            var other = Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value);
            Levels[other].ShouldBeLessThan(Levels[room], $"{room} -> {other}");
        }
    }

    [Fact]
    public void Commerce_knows_no_bot()
    {
        File.ReadAllText(Path.Combine(Repository.Root, "Commerce", "Commerce.csproj")).ShouldNotContain("BotSdk");
        Repository
            .Sources("Commerce")
            .Where(file => File.ReadAllText(file).Contains("Microsoft.Bot", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_room_is_empty()
    {
        var projects = Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories);
        projects
            .Select(project => Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(project)!))
            .Where(room => !Repository.Sources(room).Any())
            .ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_to_do_later()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME"];
        Levels
            .Keys.Append("Sdk")
            .SelectMany(Repository.Sources)
            .Where(file => marks.Any(mark => File.ReadAllText(file).Contains(mark, StringComparison.Ordinal)))
            .ShouldBeEmpty();
    }
}
