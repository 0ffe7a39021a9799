using System.Text.RegularExpressions;
using BotApp.Recognizers.Languages;

namespace BotApp.Recognizers.Knowledge;

/// <summary>What its owners should know of the knowledge: files with problems, entries that say the same or contradict each other, reviews that are due, missing languages.</summary>
public static partial class KnowledgeAudit
{
    private const double Alike = 0.8;
    private const double Related = 0.6;

    public static IEnumerable<KnowledgeFinding> Of(KnowledgeLibrary library, DateOnly today) =>
        library
            .Problems.Select(problem => new KnowledgeFinding(FindingKind.Unreadable, problem))
            .Concat(Pairs(library, LanguageGuess.Chinese))
            .Concat(Pairs(library, LanguageGuess.English))
            .Concat(Untranslated(library))
            .Concat(Overdue(library, today))
            .Concat(
                library
                    .Entries.Where(entry => entry.ValidTo < today)
                    .Select(entry => Finding(FindingKind.Expired, entry, $"ended on {entry.ValidTo:yyyy-MM-dd}"))
            );

    /// <summary>Entries whose review day has passed.</summary>
    public static IEnumerable<KnowledgeFinding> Overdue(KnowledgeLibrary library, DateOnly today) =>
        library
            .Entries.Where(entry => entry.Review < today && entry.IsValidOn(today))
            .Select(entry =>
                Finding(FindingKind.ReviewDue, entry, $"{entry.Owner} should have read it again by {entry.Review:yyyy-MM-dd}")
            );

    private static IEnumerable<KnowledgeFinding> Pairs(KnowledgeLibrary library, string language)
    {
        var index = library.ShelfOf(language).Index;
        var seen = new HashSet<(int, int)>();
        for (var entry = 0; entry < index.Entries.Count; entry++)
        {
            foreach (var question in index.Entries[entry].Questions)
            {
                foreach (var (other, likeness) in index.Find(question).Where(found => found.Entry != entry && found.Likeness >= Related))
                {
                    if (
                        Compare(index.Entries[entry], index.Entries[other], likeness) is { } finding
                        && seen.Add((Math.Min(entry, other), Math.Max(entry, other)))
                    )
                    {
                        yield return finding;
                    }
                }
            }
        }
    }

    /// <summary>Two entries customers ask for in the same words: a contradiction when their numbers differ or one allows what the other refuses, else a near-duplicate when very alike.</summary>
    private static KnowledgeFinding? Compare(KnowledgeEntry one, KnowledgeEntry other, double likeness) =>
        !MeetTogether(one, other) ? null
        : Facts(one) is var facts
        && Facts(other) is var others
        && facts.Count > 0
        && others.Count > 0
        && !facts.Overlaps(others)
        && likeness >= Alike
            ? Finding(FindingKind.Contradiction, one, $"{other.File} is asked for in the same words and states other numbers")
        : Refuses(one) != Refuses(other) && likeness >= Alike
            ? Finding(FindingKind.Contradiction, one, $"{other.File} is asked for in the same words and one allows what the other refuses")
        : likeness >= Alike ? Finding(FindingKind.NearDuplicate, one, $"{other.File} is asked for in nearly the same words")
        : null;

    private static bool MeetTogether(KnowledgeEntry one, KnowledgeEntry other) =>
        (
            one.AppliesTo.Count == 0
            || other.AppliesTo.Count == 0
            || one.AppliesTo.Intersect(other.AppliesTo, StringComparer.OrdinalIgnoreCase).Any()
        )
        && (
            one.Channels.Count == 0
            || other.Channels.Count == 0
            || one.Channels.Intersect(other.Channels, StringComparer.OrdinalIgnoreCase).Any()
        )
        && !(one.ValidTo < other.ValidFrom || other.ValidTo < one.ValidFrom);

    private static HashSet<string> Facts(KnowledgeEntry entry) => [.. Numbers().Matches(entry.Answer).Select(match => match.Value)];

    private static bool Refuses(KnowledgeEntry entry) => Refusals().IsMatch(entry.Answer.Split('\n')[0]);

    private static IEnumerable<KnowledgeFinding> Untranslated(KnowledgeLibrary library) =>
        library
            .Entries.GroupBy(entry => entry.Id, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .Select(same => Finding(FindingKind.Untranslated, same.First(), "has no entry of the other language beside it"));

    private static KnowledgeFinding Finding(FindingKind kind, KnowledgeEntry entry, string what) => new(kind, $"{entry.File}: {what}");

    [GeneratedRegex(
        @"\d+(?:\.\d+)?\s*(?:天|日|小时|个月|月|年|元|%|days?|hours?|months?|years?|yuan)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^\**(?:不|暂不|不可以|不能|无法)|^\**(?:no\b|we cannot|you cannot|it is not possible)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase
    )]
    private static partial Regex Refusals();
}

/// <summary>One thing found by the audit; the text names the file and what is the matter.</summary>
public sealed record KnowledgeFinding(FindingKind Kind, string Text)
{
    /// <summary>Errors make wrong answers; the rest are warnings.</summary>
    public bool IsError => Kind is FindingKind.Unreadable or FindingKind.Contradiction or FindingKind.Guide;
}

/// <summary>The kinds of findings.</summary>
public enum FindingKind
{
    Unreadable,
    Contradiction,
    NearDuplicate,
    Untranslated,
    ReviewDue,
    Expired,

    /// <summary>A guide that cannot be shown; found by who has the guides.</summary>
    Guide,
}
