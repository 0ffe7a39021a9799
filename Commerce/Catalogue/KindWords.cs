namespace BotApp.Commerce.Catalogue;

/// <summary>The words for the kind a product is of, and how words are cut out of a message.</summary>
internal static class KindWords
{
    private const int Shortest = 2;
    private const int LongestChinese = 6;
    private const int MostWords = 3;

    private static readonly string[] Behind = [" for ", " with ", " in "];

    public static IEnumerable<string> Of(Product product) =>
        Chinese(product.Name.Zh).Concat(English(product.Name.En)).Concat(Keywords(product.Keywords)).Distinct(StringComparer.Ordinal);

    /// <summary>How long a word that begins here could be, the longest first; none inside a Latin word.</summary>
    public static IEnumerable<int> LengthsAt(string text, int at) =>
        IsLatin(text[at]) ? LatinAt(text, at)
        : char.IsLetter(text[at]) ? Enumerable.Range(Shortest, LongestChinese - 1).Reverse().Where(length => IsChinese(text, at, length))
        : [];

    /// <summary>How the words of a message are looked up: Latin ones in the singular.</summary>
    public static string Key(string text, int at, int length) =>
        IsLatin(text[at]) ? string.Join(' ', text.Substring(at, length).Split(' ').Select(Singular)) : text.Substring(at, length);

    private static IEnumerable<string> Chinese(string name)
    {
        var open = name.IndexOfAny(['（', '(']);
        var last = (open > 0 ? name[..open] : name).Trim().Split(' ')[^1];
        for (var length = int.Min(LongestChinese, last.Length); length >= Shortest; length--)
        {
            if (IsChinese(last, last.Length - length, length))
            {
                yield return last[^length..];
            }
        }
    }

    private static IEnumerable<string> English(string name)
    {
        var lower = name.ToLowerInvariant();
        var end = Behind.Select(word => lower.IndexOf(word, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(lower.Length).Min();
        var words = lower[..end].Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(1, int.Min(MostWords, words.Length))
            .Select(count => string.Join(' ', words[^count..].Select(Singular)))
            .Where(word => word.Length > Shortest);
    }

    private static IEnumerable<string> Keywords(string keywords) =>
        keywords
            .ToLowerInvariant()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => IsLatin(word[0]) ? Singular(word) : word)
            .Where(word => word.Length > (IsLatin(word[0]) ? Shortest : Shortest - 1));

    private static IEnumerable<int> LatinAt(string text, int at)
    {
        if (at > 0 && IsLatin(text[at - 1]))
        {
            yield break;
        }

        var ends = new Stack<int>();
        for (var end = at; end < text.Length && ends.Count < MostWords; end++)
        {
            if (IsLatin(text[end]) && (end + 1 == text.Length || !IsLatin(text[end + 1])))
            {
                ends.Push(end + 1);
            }

            if (!IsLatin(text[end]) && text[end] != ' ')
            {
                break;
            }
        }

        foreach (var end in ends)
        {
            yield return end - at;
        }
    }

    private static bool IsChinese(string text, int at, int length) =>
        at + length <= text.Length && text.AsSpan(at, length).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0;

    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter);

    private static string Singular(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
}
