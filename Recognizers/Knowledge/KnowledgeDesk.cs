using Microsoft.Extensions.Caching.Memory;

namespace BotApp.Recognizers.Knowledge;

/// <summary>
/// The desk one asks: answers above the calibrated threshold, two or three choices when they are level, else nothing. Frequent questions are answered from
/// memory; an answer is forgotten when the library changes or the day does.
/// </summary>
public sealed class KnowledgeDesk(KnowledgeFolder folder, TimeProvider clock, TimeZoneInfo shopZone) : IDisposable
{
    /// <summary>Answers kept; more make place by forgetting the least used.</summary>
    public const int MostKept = 2048;

    /// <summary>Longer texts are rarely said twice.</summary>
    private const int LongestKept = 60;

    private const int MostChoices = 3;

    /// <summary>With the share of the intent in it: some words in common.</summary>
    private const double Near = 0.28;

    private readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostKept });

    public KnowledgeAnswer Ask(KnowledgeQuestion question)
    {
        question = question with { IntentScore = Math.Round(question.IntentScore, 1) };
        var library = folder.Current;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), shopZone).DateTime);
        if (question.Text.Length > LongestKept)
        {
            return Find(library, question, today);
        }

        var key = new Key(library, today, question with { About = [] }, string.Join('\n', question.About));
        return answers.GetOrCreate(key, _ => Find(library, question, today), new MemoryCacheEntryOptions { Size = 1 })!;
    }

    public void Dispose() => answers.Dispose();

    private static KnowledgeAnswer Find(KnowledgeLibrary library, KnowledgeQuestion question, DateOnly today)
    {
        var shelf = library.ShelfOf(question.Language);
        var ranked = KnowledgeRanking.Of(shelf.Index, question, today);
        var likely = ranked.TakeWhile(found => found.Score >= shelf.Threshold).Take(MostChoices + 1).ToList();
        return likely switch
        {
            [] => NearOf(ranked, question),
            [var best, .. var rest] when rest.Count(other => best.Score - other.Score < KnowledgeRanking.Level) is > 0 and var level =>
                new KnowledgeAnswer.Several([.. likely.Take(Math.Min(level + 1, MostChoices)).Select(found => found.Entry)]),
            [var best, ..] => new KnowledgeAnswer.Found(best.Entry, best.Entry.AnswerIn(question.Variant), Math.Round(best.Score, 3)),
        };
    }

    /// <summary>Of the intent that is asked about, what comes nearest; for whoever does not plainly ask nothing.</summary>
    private static KnowledgeAnswer NearOf(List<(KnowledgeEntry Entry, double Score)> ranked, KnowledgeQuestion question) =>
        question is { IsPlainlyAsked: true, Intent: { } intent }
        && ranked.Where(found => found.Score >= Near && found.Entry.Intents.Contains(intent, StringComparer.Ordinal)).Take(MostChoices).ToList() is [_, ..] near
            ? new KnowledgeAnswer.Several([.. near.Select(found => found.Entry)])
            : new KnowledgeAnswer.Unknown();

    private sealed record Key(KnowledgeLibrary Library, DateOnly Day, KnowledgeQuestion Question, string About);
}
