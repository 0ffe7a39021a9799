using BotApp.CommandLine.Talks;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BotApp.CommandLine.Goals;

/// <summary>The goals that come with the program, one file a flow.</summary>
internal static class GoalFile
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "goals");

    public static IReadOnlyList<Goal> All() =>
        [.. Directory.EnumerateFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(file => Parse(File.ReadAllText(file)))];

    /// <summary>Throws <see cref="YamlDotNet.Core.YamlException"/> or <see cref="ChatFormatException"/> where it cannot be read.</summary>
    public static IReadOnlyList<Goal> Parse(string text)
    {
        var sheet = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build().Deserialize<Sheet>(text);
        return [.. sheet.Goals.Select(row => GoalOf(sheet, row))];
    }

    private static Goal GoalOf(Sheet sheet, Row row) =>
        new(row.Id, sheet.Flow, row.Intent ?? sheet.Intent, row.Who, row.Openers)
        {
            Knows = row.Knows,
            Quote = row.Quote,
            Deeds = row.Deed?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [],
            Says = row.Says,
            Shop = [.. row.Shop.Select((check, place) => ShopCheck.Parse(check, place + 1))],
            Touches = new HashSet<string>([.. sheet.Touches, .. row.Touches], StringComparer.OrdinalIgnoreCase),
            NeedsPerson = row.Person,
            After = TimeSpan.FromHours(row.AfterHours),
        };

    /// <summary>One flow's file.</summary>
    private sealed class Sheet
    {
        public int Flow { get; set; }

        public string Intent { get; set; } = "";

        public List<string> Touches { get; set; } = [];

        public List<Row> Goals { get; set; } = [];
    }

    /// <summary>One goal as it is written; <see cref="Goal"/> says what the members mean.</summary>
    private sealed class Row
    {
        public string Id { get; set; } = "";

        public string Who { get; set; } = "";

        public string? Intent { get; set; }

        public string? Deed { get; set; }

        public bool Person { get; set; }

        public double AfterHours { get; set; }

        public Dictionary<string, string> Knows { get; set; } = [];

        public List<string> Quote { get; set; } = [];

        public List<string> Says { get; set; } = [];

        public List<string> Shop { get; set; } = [];

        public List<string> Touches { get; set; } = [];

        public List<string> Openers { get; set; } = [];
    }
}
