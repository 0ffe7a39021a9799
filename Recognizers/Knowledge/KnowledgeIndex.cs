using System.Buffers;
using System.Runtime.InteropServices;

namespace BotApp.Recognizers.Knowledge;

/// <summary>
/// BM25 over the phrasings of all entries of one language. Built once, read by any number of threads. A phrasing's likeness to a text is its BM25 score as
/// a share of the best score any phrasing could have, averaged with the share of the phrasing that the text says: 0 nothing in common, about 1 the same words.
/// </summary>
internal sealed class KnowledgeIndex
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.3;

    /// <summary>How much the text is to be explained by the phrasing, against the phrasing by the text.</summary>
    private const double TextShare = 0.6;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<Posting>> postings = [];
    private readonly List<Phrasing> phrasings = [];
    private readonly double[] weights;
    private readonly double averageLength;

    public KnowledgeIndex(IReadOnlyList<KnowledgeEntry> entries)
    {
        Entries = entries;
        for (var entry = 0; entry < entries.Count; entry++)
        {
            foreach (var question in entries[entry].Questions.Append(entries[entry].Title))
            {
                Add(entry, question);
            }
        }

        weights = [.. postings.Select(found => WeightOf(found.Count))];
        averageLength = phrasings.Count == 0 ? 1 : phrasings.Average(phrasing => phrasing.Length);
        Weigh();
    }

    public IReadOnlyList<KnowledgeEntry> Entries { get; }

    /// <summary>Likeness of a text to each entry, by its best phrasing; entries with nothing in common are left out. Best first.</summary>
    /// <param name="text">What the customer wrote.</param>
    /// <param name="leftOut">A phrasing that does not count, by number; −1 for none.</param>
    public List<(int Entry, double Likeness)> Find(string text, int leftOut = -1)
    {
        var terms = KnowledgeTerms.Of(text).Distinct(StringComparer.Ordinal).ToList();
        var best = new Dictionary<int, double>();
        var shared = ArrayPool<double>.Shared.Rent(2 * Math.Max(1, phrasings.Count));
        Array.Clear(shared, 0, 2 * phrasings.Count);
        try
        {
            Gather(terms, shared);
            var most = terms.Sum(WeightOf);
            for (var phrasing = 0; phrasing < phrasings.Count; phrasing++)
            {
                if (shared[2 * phrasing] > 0 && phrasing != leftOut)
                {
                    var likeness =
                        (TextShare * shared[2 * phrasing] / most)
                        + ((1 - TextShare) * shared[(2 * phrasing) + 1] / phrasings[phrasing].Weight);
                    var entry = phrasings[phrasing].Entry;
                    best[entry] = Math.Max(best.GetValueOrDefault(entry), likeness);
                }
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(shared);
        }

        return [.. best.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)];
    }

    /// <summary>The phrasings in their order, each with its entry.</summary>
    public IEnumerable<(int Phrasing, int Entry)> Phrasings => phrasings.Select((phrasing, number) => (number, phrasing.Entry));

    public string TextOf(int phrasing) => phrasings[phrasing].Text;

    private void Gather(List<string> terms, double[] shared)
    {
        foreach (var term in terms)
        {
            if (!numbers.TryGetValue(term, out var number))
            {
                continue;
            }

            foreach (var (phrasing, times) in postings[number])
            {
                var norm = Saturation * (1 - LengthShare + (LengthShare * phrasings[phrasing].Length / averageLength));
                shared[2 * phrasing] += weights[number] * Math.Min(1, times * (Saturation + 1) / (times + norm));
                shared[(2 * phrasing) + 1] += weights[number];
            }
        }
    }

    private void Add(int entry, string text)
    {
        var phrasing = phrasings.Count;
        var terms = KnowledgeTerms.Of(text);
        phrasings.Add(new Phrasing(entry, text, terms.Count));
        foreach (var term in terms.GroupBy(term => term, StringComparer.Ordinal))
        {
            if (!numbers.TryGetValue(term.Key, out var number))
            {
                numbers[term.Key] = number = postings.Count;
                postings.Add([]);
            }

            postings[number].Add(new Posting(phrasing, term.Count()));
        }
    }

    private void Weigh()
    {
        for (var number = 0; number < postings.Count; number++)
        {
            foreach (var (phrasing, _) in postings[number])
            {
                phrasings[phrasing].Weight += weights[number];
            }
        }
    }

    /// <summary>A word no phrasing has weighs as much as the rarest: it shows that the text is about something else.</summary>
    private double WeightOf(string term) => numbers.TryGetValue(term, out var number) ? weights[number] : WeightOf(0);

    private double WeightOf(int found) => Math.Log(1 + ((phrasings.Count - found + 0.5) / (found + 0.5)));

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Posting(int Phrasing, int Times);

    private sealed class Phrasing(int entry, string text, int length)
    {
        public int Entry { get; } = entry;
        public string Text { get; } = text;
        public int Length { get; } = length;
        public double Weight { get; set; }
    }
}
