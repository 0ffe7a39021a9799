using Microsoft.Recognizers.Text.Scanning;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Reads the present time: "now", "right now", "asap", "at the moment".</summary>
internal static class EnglishNow
{
    private static readonly PhraseTrie<bool> Phrases = Build();

    public static TimeMatch Read(EnglishText text, int at) =>
        !text.Pieces.BreaksInto(at) && Phrases.TryRead(text.Pieces, at, out var next, out _) && !text.Pieces.BreaksOff(next - 1)
            ? new TimeMatch(at, next, TimeKind.DateTime, Reading.At(Timex.Now, text.Now))
            : null;

    private static PhraseTrie<bool> Build()
    {
        string[] phrases =
        [
            "now",
            "right now",
            "as soon as possible",
            "asap",
            "at the moment",
            "at this moment",
            "at the minute",
            "at present",
            "at the present time",
            "at the present moment",
            "at this time",
            "at the current time",
            "currently",
            "recently",
            "previously",
        ];
        var trie = new PhraseTrie<bool>();
        foreach (var phrase in phrases)
        {
            trie.Add(phrase, meaning: true);
        }

        return trie;
    }
}
