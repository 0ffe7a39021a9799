using System.Collections.Frozen;

namespace BotApp.Recognizers.Languages;

/// <summary>
/// Words that mean the same to a shop (concepts.txt of each language). The classifier sees a text's concepts besides its words,
/// so that what it learns of 退货 it knows of 退掉 and "send back".
/// </summary>
internal static class Concepts
{
    private static readonly FrozenDictionary<char, Word[]> ByFirst = Load("zh")
        .Concat(Load("en"))
        .GroupBy(word => word.Text[0])
        .ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(word => word.Text.Length).ToArray());

    /// <summary>The longest concept word that begins at a place: its length and its concept, never 0; length 0 when there is none.</summary>
    public static int At(ReadOnlySpan<char> text, int at, out ulong concept)
    {
        concept = 0;
        if (!ByFirst.TryGetValue(text[at], out var words) || (char.IsAsciiLetter(text[at]) && !IsEdge(text, at - 1)))
        {
            return 0;
        }

        foreach (var word in words)
        {
            if (text[at..].StartsWith(word.Text) && (!char.IsAsciiLetter(word.Text[^1]) || IsEdge(text, at + word.Text.Length)))
            {
                concept = word.Concept;
                return word.Text.Length;
            }
        }

        return 0;
    }

    private static bool IsEdge(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length || !char.IsAsciiLetterOrDigit(text[at]);

    private static IEnumerable<Word> Load(string language)
    {
        var name = $"Languages/{language}/concepts.txt";
        using var stream =
            typeof(Concepts).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the program");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && line[0] != '#')
            {
                foreach (var word in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return new Word(word.Replace('_', ' '), HashOf(line[..colon]));
                }
            }
        }
    }

    private static ulong HashOf(string concept) =>
        concept.Aggregate(0xcbf29ce484222325UL, (hash, letter) => (hash ^ letter) * 0x100000001b3UL);

    private readonly record struct Word(string Text, ulong Concept);
}
