using System.Globalization;

namespace BotApp.Recognizers.Emotions;

/// <summary>The words of all languages in one list, read once from <c>Languages/*/feelings.txt</c>; customers mix languages, so do we.</summary>
internal sealed class FeelingWords
{
    private const string Suffix = "/feelings.txt";

    private readonly Dictionary<string, FeelingWord> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FeelingWord>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Dictionary<char, int> longest = [];

    private FeelingWords(IEnumerable<TextReader> files)
    {
        foreach (var file in files)
        {
            Read(file);
        }

        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static FeelingWords Shared { get; } = new(Files());

    /// <summary>The longest word that begins at a place of a lower-case text; Latin words only as whole words.</summary>
    /// <returns>Its length in UTF-16 units, 0 when none begins there.</returns>
    public int LongestAt(ReadOnlySpan<char> text, int at, out FeelingWord? word)
    {
        var most = longest.TryGetValue(text[at], out var length) ? Math.Min(length, text.Length - at) : 0;
        for (var size = most; size > 0; size--)
        {
            if (lookup.TryGetValue(text.Slice(at, size), out word) && IsWhole(text, at, size))
            {
                return size;
            }
        }

        word = null;
        return 0;
    }

    private static bool IsWhole(ReadOnlySpan<char> text, int at, int size) =>
        !(at > 0 && IsLatin(text[at]) && IsLatin(text[at - 1]))
        && !(at + size < text.Length && IsLatin(text[at + size - 1]) && IsLatin(text[at + size]));

    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '\'';

    private static IEnumerable<TextReader> Files()
    {
        var room = typeof(FeelingWords).Assembly;
        return room.GetManifestResourceNames()
            .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new StreamReader(room.GetManifestResourceStream(name)!));
    }

    private void Read(TextReader file)
    {
        var section = "";
        while (file.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
            {
                section = line.Trim('[', ']');
            }
            else if (line.Length > 0 && !line.StartsWith('#'))
            {
                Add(section, line);
            }
        }
    }

    private void Add(string section, string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var weight = double.Parse(line.AsSpan(0, space), CultureInfo.InvariantCulture);
        foreach (var text in Texts(line[(space + 1)..]))
        {
            if (!words.TryGetValue(text, out var word))
            {
                words[text] = word = new FeelingWord();
                longest[text[0]] = Math.Max(longest.GetValueOrDefault(text[0]), text.Length);
            }

            Note(word, section, weight);
        }
    }

    /// <summary>Words lie between blanks; those with blanks of their own in quotation marks.</summary>
    private static IEnumerable<string> Texts(string line) =>
        line.ToLowerInvariant()
            .Split('"')
            .SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static void Note(FeelingWord word, string section, double weight)
    {
        switch (section)
        {
            case "good":
                word.Good = Math.Max(word.Good, weight);
                break;
            case "bad":
                word.Bad = Math.Max(word.Bad, weight);
                break;
            case "anger":
                word.Anger = Math.Max(word.Anger, weight);
                break;
            case "insult":
                word.Insult = weight;
                break;
            case "threat":
                word.Threat = Math.Max(word.Threat, weight);
                break;
            case "sarcasm":
                word.Sarcasm = Math.Max(word.Sarcasm, weight);
                break;
            default:
                NoteRole(word, section, weight);
                break;
        }
    }

    private static void NoteRole(FeelingWord word, string section, double weight)
    {
        switch (section)
        {
            case "plain":
                word.IsPlain = true;
                break;
            case "not":
                word.IsNot = true;
                break;
            case "more" or "less":
                word.Strength = weight;
                break;
            case "enquiry":
                word.IsEnquiry = true;
                break;
            default:
                word.Safety = section switch
                {
                    "self-harm" => SafetyConcern.SelfHarm,
                    "injury" => SafetyConcern.Injury,
                    "fire" => SafetyConcern.Fire,
                    _ => throw new InvalidDataException($"The list of feelings has no section '{section}'."),
                };
                break;
        }
    }
}
