namespace BotApp.Commerce.Catalogue;

/// <summary>
/// Which products a word for a kind of goods means: 耳机, 跑鞋, laptop. A name ends with its kind (Chinese characters behind the last blank, the last English words
/// before "for" and "with"), and keywords are kinds as they stand. Replaced whole; asking costs no more than the letters of the message.
/// </summary>
public sealed class KindIndex
{
    /// <summary>The most products kept for one word, by id: enough to advise on.</summary>
    public const int Most = 200;

    private volatile IReadOnlyDictionary<string, IReadOnlyList<string>> kinds = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Knows these products from now on, and none it knew before.</summary>
    public void Replace(IEnumerable<Product> products)
    {
        ArgumentNullException.ThrowIfNull(products);
        var next = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var product in products)
        {
            foreach (var word in KindWords.Of(product))
            {
                Add(next, word, product.Id);
            }
        }

        kinds = next.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal);
    }

    /// <summary>The kinds a message names, from left to right, of overlapping ones the longest; never throws.</summary>
    public IReadOnlyList<NamedKind> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (known, found) = (kinds, new List<NamedKind>());
        var letters = text.ToLowerInvariant();
        for (var at = 0; at < letters.Length; )
        {
            var length = KindWords.LengthsAt(letters, at).FirstOrDefault(tried => known.ContainsKey(KindWords.Key(letters, at, tried)));
            if (length > 0)
            {
                found.Add(new(text.Substring(at, length), at, known[KindWords.Key(letters, at, length)]));
            }

            at += int.Max(1, length);
        }

        return found;
    }

    private static void Add(Dictionary<string, List<string>> next, string word, string id)
    {
        if (!next.TryGetValue(word, out var ids))
        {
            next.Add(word, ids = []);
        }

        if (ids.Count < Most && !ids.Contains(id, StringComparer.Ordinal))
        {
            ids.Add(id);
        }
    }
}

/// <summary>A kind of goods as a message names it, and the products that are of it, by id.</summary>
/// <param name="Start">Index of the first UTF-16 unit in the message.</param>
public sealed record NamedKind(string Word, int Start, IReadOnlyList<string> ProductIds)
{
    public int End => Start + Word.Length;
}
