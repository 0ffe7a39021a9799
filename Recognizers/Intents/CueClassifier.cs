namespace BotApp.Recognizers.Intents;

/// <summary>
/// Finds the intent by the cue words of a language. The heaviest cue found wins ("我的订单到哪了" is about the parcel), of equal ones the longest;
/// without any cue the answer is <see cref="Intent.Other"/> with score 0.
/// </summary>
internal sealed class CueClassifier(IReadOnlyList<Cue> cues, Func<string, string, bool> contains)
{
    public (string Intent, double Score) Classify(string text)
    {
        var best = (Intent: Intent.Other, Score: 0.0, Length: 0);
        foreach (var cue in cues)
        {
            var length = LongestFound(cue.Words, text);
            if (length > 0 && (cue.Weight, length).CompareTo((best.Score, best.Length)) > 0)
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
