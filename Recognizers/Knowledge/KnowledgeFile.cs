using System.Globalization;
using BotApp.Recognizers.Languages;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace BotApp.Recognizers.Knowledge;

/// <summary>Reads <c>NAME.zh.md</c> and <c>NAME.en.md</c>: YAML front matter between two lines of three hyphens, then the answer in Markdown.</summary>
public static class KnowledgeFile
{
    private const string Fence = "---";

    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <param name="file">The path below the knowledge folder; it tells the language.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="KnowledgeFormatException">With a sentence its owner can act on.</exception>
    public static KnowledgeEntry Read(string file, string text)
    {
        var (head, answer) = Split(file, text);
        try
        {
            return EntryOf(file, Yaml.Deserialize<Head?>(head) ?? new Head(), answer);
        }
        catch (YamlException error)
        {
            throw new KnowledgeFormatException(
                file,
                $"front matter, line {error.Start.Line + 1}: {error.InnerException?.Message ?? error.Message}"
            );
        }
    }

    private static (string Head, string Answer) Split(string file, string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimStart('\uFEFF');
        var end = lines.StartsWith(Fence + "\n", StringComparison.Ordinal)
            ? lines.IndexOf("\n" + Fence + "\n", Fence.Length, StringComparison.Ordinal)
            : -1;
        return end < 0
            ? throw new KnowledgeFormatException(file, "it must begin with front matter between two lines of three hyphens")
            : (lines[(Fence.Length + 1)..(end + 1)], lines[(end + Fence.Length + 2)..].Trim());
    }

    private static KnowledgeEntry EntryOf(string file, Head head, string answer) =>
        new(
            Needed(file, head.Id, "id"),
            LanguageOf(file),
            Needed(file, head.Title, "title"),
            QuestionsOf(file, head),
            Needed(file, answer, "answer")
        )
        {
            Intents = head.Intents ?? [],
            AppliesTo = head.AppliesTo ?? [],
            Channels = head.Channels ?? [],
            ValidFrom = DayOf(file, head.ValidFrom, "valid-from"),
            ValidTo = DayOf(file, head.ValidTo, "valid-to"),
            Version = head.Version,
            Owner = Needed(file, head.Owner, "owner"),
            Review = DayOf(file, head.Review, "review"),
            Source = head.Source,
            Guide = head.Guide,
            Variants = head.Variants ?? [],
            File = file,
        };

    private static IReadOnlyList<string> QuestionsOf(string file, Head head) =>
        head.Questions is { Count: > 0 } questions
            ? questions
            : throw new KnowledgeFormatException(file, "it needs at least one of 'questions'");

    private static string Needed(string file, string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? throw new KnowledgeFormatException(file, $"'{name}' is missing") : value;

    private static DateOnly? DayOf(string file, string? value, string name) =>
        string.IsNullOrWhiteSpace(value) ? null
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new KnowledgeFormatException(file, $"'{name}: {value}' is no day; write yyyy-MM-dd");

    private static string LanguageOf(string file) =>
        file.EndsWith(".zh.md", StringComparison.Ordinal) ? LanguageGuess.Chinese
        : file.EndsWith(".en.md", StringComparison.Ordinal) ? LanguageGuess.English
        : throw new KnowledgeFormatException(file, "the name must end in .zh.md or .en.md");

    /// <summary>The front matter as written; a name that is none of these is refused.</summary>
    private sealed class Head
    {
        public string? Id { get; set; }
        public string? Title { get; set; }
        public List<string>? Questions { get; set; }
        public List<string>? Intents { get; set; }
        public List<string>? AppliesTo { get; set; }
        public List<string>? Channels { get; set; }
        public string? ValidFrom { get; set; }
        public string? ValidTo { get; set; }
        public int Version { get; set; } = 1;
        public string? Owner { get; set; }
        public string? Review { get; set; }
        public string? Source { get; set; }
        public string? Guide { get; set; }
        public Dictionary<string, string>? Variants { get; set; }
    }
}

/// <summary>An entry that cannot be read; the message names the file and what to change.</summary>
public sealed class KnowledgeFormatException(string file, string problem) : FormatException($"{file}: {problem}");
