using BotApp.Tests.House;

namespace BotApp.Tests.Talks;

/// <summary>A talk of this folder as its headers describe it.</summary>
/// <param name="Name">The file, relative to <see cref="Folder"/>.</param>
/// <param name="Language">"zh" or "en".</param>
/// <param name="Shows">Which dialogs it shows, and how: "happy", "refusal", "correction", "digression", "cancel", "stale"; "look" where nothing is written.</param>
/// <param name="LooksIntoTheShop">Whether it says what must be true of the shop afterwards.</param>
internal sealed record Talk(string Name, string Language, IReadOnlyList<(string Dialog, string Kind)> Shows, bool LooksIntoTheShop)
{
    private const string Header = "# shows:";

    public static string Folder { get; } = Path.Combine(Repository.Root, "Bot.Tests", "Conversations");

    public static IReadOnlyList<Talk> All { get; } =
    [.. Directory.EnumerateFiles(Folder, "*.chat", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>One talk of each dialog in each language: in which it does what it is for, if there is one.</summary>
    public static IEnumerable<string> OfEachDialog() =>
        All.SelectMany(talk => talk.Shows, (talk, shown) => (talk, shown))
            .OrderBy(pair => pair.shown.Kind is "happy" ? 0 : 1)
            .DistinctBy(pair => (pair.shown.Dialog, pair.talk.Language))
            .Select(pair => pair.talk.Name)
            .Distinct(StringComparer.Ordinal);

    private static Talk Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var shows = lines
            .Where(line => line.StartsWith(Header, StringComparison.Ordinal))
            .Select(line => line[Header.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .SelectMany(words => words.Skip(1).DefaultIfEmpty("look").Select(kind => (words[0], kind)));
        return new(
            Path.GetRelativePath(Folder, file),
            file.EndsWith(".zh.chat", StringComparison.Ordinal) ? "zh" : "en",
            [.. shows],
            Array.Exists(lines, line => line.StartsWith("Shop:", StringComparison.Ordinal))
        );
    }
}
