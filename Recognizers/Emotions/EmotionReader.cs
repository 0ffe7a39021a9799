namespace BotApp.Recognizers.Emotions;

/// <summary>Reads how a message sounds: words with what turns or strengthens them, then punctuation, repetition and capitals.</summary>
public static class EmotionReader
{
    /// <summary>In a statement a hint is enough; a question is neutral unless its words are clear.</summary>
    private const double StatementFrom = 0.3;
    private const double EnquiryFrom = 1.5;

    /// <summary>Not yet angry, no longer neutral.</summary>
    private const double AnnoyedFrom = 0.3;

    /// <summary>So much praise outweighs every angry word but the plainest.</summary>
    private const double Enthusiastic = 3;
    private const double PlainAnger = 0.9;

    /// <summary>Longer texts are cut: nobody's feelings need more words than this.</summary>
    private const int MostUnits = 4000;

    /// <summary>Never throws; nothing written sounds like nothing.</summary>
    public static EmotionReading Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return EmotionReading.Calm;
        }

        var heard = text.Length > MostUnits ? text.AsSpan(0, MostUnits) : text;
        var sum = new FeelingSum();
        Words(heard, sum);
        Loudness.Hear(heard, sum);
        return new EmotionReading(EmotionOf(sum), Math.Round(sum.Anger, 3), Math.Round(sum.Polarity, 2), sum.Safety, sum.Evidence);
    }

    private static void Words(ReadOnlySpan<char> text, FeelingSum sum)
    {
        Span<char> lower = stackalloc char[MostUnits];
        lower = lower[..text.ToLowerInvariant(lower)];
        for (var at = 0; at < lower.Length; )
        {
            var length = FeelingWords.Shared.LongestAt(lower, at, out var word);
            if (word is null)
            {
                sum.Pass(lower[at++]);
                continue;
            }

            sum.Hear(word, at, length, word.Turns && IsFollowedByFeeling(lower, at + length));
            at += length;
        }
    }

    private static bool IsFollowedByFeeling(ReadOnlySpan<char> lower, int at)
    {
        var next = at < lower.Length && lower[at] == ' ' ? at + 1 : at;
        return next < lower.Length
            && FeelingWords.Shared.LongestAt(lower, next, out var word) > 0
            && (word!.IsPolar || word.Turns || word.IsAngry || word.Safety != SafetyConcern.None);
    }

    private static Emotion EmotionOf(FeelingSum sum)
    {
        var from = sum.IsEnquiry ? EnquiryFrom : StatementFrom;
        return sum.Anger >= (sum.Polarity >= Enthusiastic ? PlainAnger : EmotionReading.AngryFrom) ? Emotion.Angry
            : sum.Polarity >= from ? Emotion.Positive
            : sum.Polarity <= -from || sum.Anger >= AnnoyedFrom ? Emotion.Negative
            : Emotion.Neutral;
    }
}
