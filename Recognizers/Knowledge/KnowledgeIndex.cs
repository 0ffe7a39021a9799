using System.Buffers;
using System.Runtime.InteropServices;

namespace BotApp.Recognizers.Knowledge;

/// <summary>
/// BM25 over all entries of one language, each phrasing of a question a field and the whole entry with its answer another. Built once, read by any number
/// of threads. A likeness is 0 for nothing in common and about 1 for the same words: the mean of how much of the text the best phrasing explains, how much of
/// that phrasing the text says, and how much of the text the whole entry explains.
/// </summary>
internal sealed class KnowledgeIndex
{
    private const double Saturation = 1.2;
    private const double LengthShare = 0.3;

    /// <summary>What each of the three shares counts; together 1.</summary>
    private const double ByPhrasing = 0.35;
    private const double OfPhrasing = 0.25;
    private const double ByEntry = 0.4;

    /// <summary>A word that stands only in the answer speaks half as much for the entry as one of its questions' words.</summary>
    private const double AnswerWord = 0.5;

    private const double UnknownWord = 0.5;

    /// <summary>A shelf of fewer entries weighs its words as if it had so many: with three entries every word would seem common.</summary>
    private const int FewestEntries = 100;

    /// <summary>A text needs words of this weight together, about three that few entries have, before it can be wholly alike: "什么时候" alone asks nothing.</summary>
    private const double Telling = 12;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<List<Posting>> postings = [];
    private readonly List<Dictionary<int, int>> counting = [];
    private readonly KeyValuePair<int, int>[][] holders;
    private readonly List<Phrasing> phrasings = [];
    private readonly double[] weights;
    private readonly double averageLength;

    public KnowledgeIndex(IReadOnlyList<KnowledgeEntry> entries)
    {
        Entries = entries;
        for (var entry = 0; entry < entries.Count; entry++)
        {
            foreach (var question in entries[entry].Questions.Append(entries[entry].Title).Distinct(StringComparer.Ordinal))
            {
                Add(entry, question);
            }

            AddAnswer(entry, entries[entry].Answer);
        }

        holders = [.. counting.Select(found => found.ToArray())];
        counting.Clear();
        weights = [.. holders.Select(found => WeightOf(found.Length))];
        averageLength = phrasings.Count == 0 ? 1 : phrasings.Average(phrasing => phrasing.Length);
        Weigh();
    }

    public IReadOnlyList<KnowledgeEntry> Entries { get; }

    /// <summary>The phrasings by number, each with its entry.</summary>
    public IEnumerable<(int Phrasing, int Entry)> Phrasings => phrasings.Select((phrasing, number) => (number, phrasing.Entry));

    public string TextOf(int phrasing) => phrasings[phrasing].Text;

    /// <summary>Likeness of a text to each entry it has anything in common with, best first.</summary>
    /// <param name="text">What the customer wrote.</param>
    /// <param name="leftOut">A phrasing that is to count as if it had not been written, by number; −1 for none.</param>
    public List<(int Entry, double Likeness)> Find(string text, int leftOut = -1)
    {
        var terms = KnowledgeTerms.Of(text).Distinct(StringComparer.Ordinal).ToList();
        var most = terms.Sum(WeightOf);
        var sums = ArrayPool<double>.Shared.Rent(2 * phrasings.Count + Entries.Count + 1);
        Array.Clear(sums);
        try
        {
            Gather(terms, sums, leftOut);
            return InOrder(Best(sums, most, leftOut));
        }
        finally
        {
            ArrayPool<double>.Shared.Return(sums);
        }
    }

    private static List<(int Entry, double Likeness)> InOrder(List<(int Entry, double Likeness)> found)
    {
        found.Sort(static (one, other) => (other.Likeness, one.Entry).CompareTo((one.Likeness, other.Entry)));
        return found;
    }

    /// <summary>The best phrasing of each entry; the phrasings of an entry stand together.</summary>
    private List<(int Entry, double Likeness)> Best(double[] sums, double most, int leftOut)
    {
        var found = new List<(int Entry, double Likeness)>();
        for (var number = 0; number < phrasings.Count; number++)
        {
            var phrasing = phrasings[number];
            var whole = sums[(2 * phrasings.Count) + phrasing.Entry];
            if (whole > 0 && number != leftOut)
            {
                var likeness =
                    (ByPhrasing * sums[2 * number] / most)
                    + (OfPhrasing * sums[(2 * number) + 1] / phrasing.Weight)
                    + (ByEntry * whole / most);
                Keep(found, phrasing.Entry, likeness * Math.Min(1, most / Telling));
            }
        }

        return found;
    }

    private static void Keep(List<(int Entry, double Likeness)> found, int entry, double likeness)
    {
        if (found.Count == 0 || found[^1].Entry != entry)
        {
            found.Add((entry, likeness));
        }
        else if (found[^1].Likeness < likeness)
        {
            found[^1] = (entry, likeness);
        }
    }

    private void Gather(List<string> terms, double[] sums, int leftOut)
    {
        foreach (var term in terms)
        {
            if (numbers.TryGetValue(term, out var number))
            {
                GatherPhrasings(number, sums, leftOut, out var left);
                foreach (var (entry, asked) in holders[number])
                {
                    var written = entry == left ? asked - 1 : asked;
                    sums[(2 * phrasings.Count) + entry] += weights[number] * (written > 0 ? 1 : AnswerWord);
                }
            }
        }
    }

    /// <summary>Adds what a word gives to the phrasings; tells whose phrasing was left out when it has the word.</summary>
    private void GatherPhrasings(int number, double[] sums, int leftOut, out int left)
    {
        left = -1;
        foreach (var (phrasing, times) in postings[number])
        {
            if (phrasing == leftOut)
            {
                left = phrasings[phrasing].Entry;
                continue;
            }

            var norm = Saturation * (1 - LengthShare + (LengthShare * phrasings[phrasing].Length / averageLength));
            sums[2 * phrasing] += weights[number] * Math.Min(1, times * (Saturation + 1) / (times + norm));
            sums[(2 * phrasing) + 1] += weights[number];
        }
    }

    private void Add(int entry, string text)
    {
        var phrasing = phrasings.Count;
        var terms = KnowledgeTerms.Of(text);
        phrasings.Add(new Phrasing(entry, text, terms.Count));
        foreach (var term in terms.GroupBy(term => term, StringComparer.Ordinal))
        {
            var number = NumberOf(term.Key);
            postings[number].Add(new Posting(phrasing, term.Count()));
            counting[number][entry] = counting[number].GetValueOrDefault(entry) + 1;
        }
    }

    /// <summary>A word of the answer that no question has is held with count 0.</summary>
    private void AddAnswer(int entry, string text)
    {
        foreach (var term in KnowledgeTerms.Of(text))
        {
            counting[NumberOf(term)].TryAdd(entry, 0);
        }
    }

    private int NumberOf(string term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            numbers[term] = number = postings.Count;
            postings.Add([]);
            counting.Add([]);
        }

        return number;
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

    /// <summary>A word no entry has shows that the text is about something else, or is only chatter: it weighs less than the rarest.</summary>
    private double WeightOf(string term) => numbers.TryGetValue(term, out var number) ? weights[number] : UnknownWord * WeightOf(0);

    private double WeightOf(int found) => Math.Log(1 + ((Math.Max(Entries.Count, FewestEntries) - found + 0.5) / (found + 0.5)));

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
