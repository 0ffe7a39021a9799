using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Knowledge;

/// <summary>All entries as they were at one moment, ready to be asked; immutable. A file that could not be read is left out and named in <see cref="Problems"/>.</summary>
public sealed class KnowledgeLibrary
{
    private readonly Dictionary<string, Shelf> shelves = new(StringComparer.Ordinal);

    /// <param name="entries">In any order; of two with the same id and language the later is a problem and left out.</param>
    /// <param name="problems">What was wrong with files that are not among the entries.</param>
    /// <param name="experience">Keeps the threshold of each language honest.</param>
    public KnowledgeLibrary(IEnumerable<KnowledgeEntry> entries, IEnumerable<string> problems, IKnowledgeExperience experience)
    {
        var (kept, doubled) = Distinct(entries);
        Entries = kept;
        Problems = [.. problems, .. doubled];
        foreach (var language in new[] { LanguageGuess.Chinese, LanguageGuess.English })
        {
            var index = new KnowledgeIndex([.. kept.Where(entry => entry.Language == language)]);
            shelves[language] = new Shelf(
                index,
                new KnowledgeThreshold(index, experience.Classify).Calibrate(experience.ForeignTalk(language))
            );
        }
    }

    public IReadOnlyList<KnowledgeEntry> Entries { get; }

    /// <summary>Sentences for the owner, each naming a file.</summary>
    public IReadOnlyList<string> Problems { get; }

    internal Shelf ShelfOf(string language) => shelves.GetValueOrDefault(language) ?? shelves[LanguageGuess.Chinese];

    private static (List<KnowledgeEntry> Kept, List<string> Doubled) Distinct(IEnumerable<KnowledgeEntry> entries)
    {
        var seen = new Dictionary<(string, string), KnowledgeEntry>();
        var doubled = new List<string>();
        foreach (var entry in entries)
        {
            if (!seen.TryAdd((entry.Id, entry.Language), entry))
            {
                doubled.Add($"{entry.File}: the id '{entry.Id}' is taken by {seen[(entry.Id, entry.Language)].File}");
            }
        }

        return ([.. seen.Values], doubled);
    }

    internal sealed record Shelf(KnowledgeIndex Index, double Threshold);
}
