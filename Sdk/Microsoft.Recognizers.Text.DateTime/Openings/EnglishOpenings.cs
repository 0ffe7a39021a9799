using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The words that open a time to one side or blur it: "before", "no later than", "as early as", "or later", "around".</summary>
internal static class EnglishOpenings
{
    private static readonly PhraseTrie<string> Leading = Build(
        (Mods.Before, "before|prior to|earlier than|no later than|not later than|sooner than|by|preceding|previous to|<|less than"),
        (Mods.After, "after|later than|greater than|year greater than|>|not before|year after"),
        (
            Mods.Since,
            "since|as early as|any time from|anytime from|any time since|starting|starting from|starting on|starting with|beginning on|beginning|beginning from|"
                + "no earlier than|not earlier than|no sooner than|on or after|on or later than|>=|> =|from on"
        ),
        (Mods.Until, "until|till|til|as late as|up to|up until|on or before|on or earlier than|<=|< ="),
        (Mods.Approximately, "around|circa")
    );

    private static readonly PhraseTrie<string> Trailing = Build(
        (Mods.Since, "or later|and later|or after|and after|or greater|and greater|onwards|onward|or newer|and newer|or above|and above"),
        (Mods.Until, "or earlier|and earlier|or before|and before|or older")
    );

    /// <summary>What the words at a place do, or <c>null</c>.</summary>
    public static string ModAt(EnglishText text, int at, out int next) => Find(Leading, text, at, out next);

    /// <summary>What the words behind a time do, or <c>null</c>.</summary>
    public static string ModBehind(EnglishText text, int at, out int next) => Find(Trailing, text, at, out next);

    private static string Find(PhraseTrie<string> words, EnglishText text, int at, out int next) =>
        !text.Pieces.BreaksInto(at)
        && words.TryRead(text.Pieces, at, out next, out var mod)
        && !(text.Pieces.IsWord(next - 1) && text.Pieces.BreaksOff(next - 1))
            ? mod
            : Nothing(at, out next);

    private static string Nothing(int at, out int next)
    {
        next = at;
        return null;
    }

    private static PhraseTrie<string> Build(params System.ReadOnlySpan<(string Mod, string Phrases)> rows)
    {
        var words = new PhraseTrie<string>();
        foreach (var (mod, phrases) in rows)
        {
            foreach (var phrase in phrases.Split('|'))
            {
                words.Add(phrase, mod);
            }
        }

        return words;
    }
}
