namespace BotApp.Recognizers.Entities.Lexicon;

/// <summary>Brings the names of all entries together: one name a kind and spelling.</summary>
internal static class LexiconNames
{
    private const int Shortest = 2;

    public static (List<LexiconName> Names, List<string> Letters) Of(IEnumerable<LexiconEntry> entries)
    {
        var (names, letters) = (new List<LexiconName>(), new List<string>());
        var places = new Dictionary<(string Kind, string Letters), LexiconName>();
        foreach (var entry in entries)
        {
            foreach (var written in entry.Names)
            {
                var spelled = CompactText.Of(written);
                if (spelled.Length < Shortest)
                {
                    continue;
                }

                if (places.TryGetValue((entry.Kind, spelled), out var known))
                {
                    known.Add(entry);
                    continue;
                }

                var name = new LexiconName(entry, written);
                places.Add((entry.Kind, spelled), name);
                names.Add(name);
                letters.Add(spelled);
            }
        }

        return (names, letters);
    }
}
