namespace BotApp.Recognizers.Emotions;

/// <summary>What is heard besides words: runs of marks, the same words again and again, shouting in capitals. Joy is loud too: without anything bad said it counts little.</summary>
internal static class Loudness
{
    private const double Loud = 0.3;
    private const double Faint = 0.1;
    private const int MarksInARow = 2;
    private const int TimesInARow = 3;
    private const int LongestRepeated = 6;
    private const int FewestCapitals = 6;

    public static void Hear(ReadOnlySpan<char> text, FeelingSum sum)
    {
        if (sum.Polarity > 0)
        {
            return;
        }

        var weight = sum.Anger > 0 || sum.Polarity < 0 ? Loud : Faint;
        Marks(text, sum, weight);
        Repeated(text, sum, weight);
        Capitals(text, sum, weight);
    }

    private static void Marks(ReadOnlySpan<char> text, FeelingSum sum, double weight)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && text[end] is '!' or '！' or '?' or '？')
            {
                end++;
            }

            if (end - at >= MarksInARow)
            {
                sum.Angrier(EmotionSign.Punctuation, at, end - at, weight);
                return;
            }

            at = end;
        }
    }

    /// <summary>The same two to six characters three times running ("退钱退钱退钱").</summary>
    private static void Repeated(ReadOnlySpan<char> text, FeelingSum sum, double weight)
    {
        for (var at = 0; at < text.Length; at++)
        {
            for (var size = 2; size <= LongestRepeated && at + (size * TimesInARow) <= text.Length; size++)
            {
                var unit = text.Slice(at, size);
                if (
                    char.IsLetter(unit[0])
                    && unit[0] != unit[1]
                    && text.Slice(at + size, size).SequenceEqual(unit)
                    && text.Slice(at + size + size, size).SequenceEqual(unit)
                )
                {
                    sum.Angrier(EmotionSign.Repetition, at, size * TimesInARow, weight);
                    return;
                }
            }
        }
    }

    private static void Capitals(ReadOnlySpan<char> text, FeelingSum sum, double weight)
    {
        var (capitals, small) = (0, 0);
        foreach (var letter in text)
        {
            capitals += char.IsAsciiLetterUpper(letter) ? 1 : 0;
            small += char.IsAsciiLetterLower(letter) ? 1 : 0;
        }

        if (capitals >= FewestCapitals && capitals > 4 * small && text.Contains(' '))
        {
            sum.Angrier(EmotionSign.Capitals, 0, text.Length, weight);
        }
    }
}
