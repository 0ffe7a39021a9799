namespace BotApp.Recognizers.Intents;

/// <summary>
/// Finds the intent by the cue words of a language. The longest cue found wins (a longer phrase says more than a word inside it),
/// then the heavier one; without any cue the answer is <see cref="Intent.Other"/> with score 0.
/// </summary>
internal sealed class CueClassifier(IReadOnlyList<Cue> cues, Func<string, string, bool> contains)
{
    public (string Intent, double Score) Classify(string text)
    {
        var best = (Intent: Intent.Other, Score: 0.0, Length: 0);
        foreach (var cue in cues)
        {
            var length = LongestFound(cue.Words, text);
            if (length > best.Length || (length == best.Length && length > 0 && cue.Weight > best.Score))
            {
                best = (cue.Intent, cue.Weight, length);
            }
        }

        return (best.Intent, best.Score);
    }

    private int LongestFound(string[] words, string text)
    {
        var longest = 0;
        foreach (var word in words)
        {
            if (word.Length > longest && contains(text, word))
            {
                longest = word.Length;
            }
        }

        return longest;
    }
}
