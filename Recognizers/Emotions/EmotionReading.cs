namespace BotApp.Recognizers.Emotions;

/// <summary>How one message sounds, and why we think so.</summary>
/// <param name="Emotion">The one word for it.</param>
/// <param name="Anger">At us or the shop: 0 none, from <see cref="AngryFrom"/> the message counts as angry, 1 is the most.</param>
/// <param name="Polarity">Good minus bad words; negative when the customer is not content. Not bounded.</param>
/// <param name="Safety">Someone may be in danger: a person is needed at once, whatever the emotion.</param>
/// <param name="Evidence">What it rests on, in the order of the message.</param>
public sealed record EmotionReading(
    Emotion Emotion,
    double Anger,
    double Polarity,
    SafetyConcern Safety,
    IReadOnlyList<EmotionEvidence> Evidence
)
{
    public const double AngryFrom = 0.6;

    public static EmotionReading Calm { get; } = new(Emotion.Neutral, 0, 0, SafetyConcern.None, []);
}

/// <summary>A piece of the message that speaks for an emotion.</summary>
/// <param name="Kind">What sort of sign it is.</param>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Weight">Its share: of the anger for signs of anger, else of the polarity (negative for bad words).</param>
public sealed record EmotionEvidence(EmotionSign Kind, int Start, int Length, double Weight);

/// <summary>The sorts of signs.</summary>
public enum EmotionSign
{
    Praise,
    Complaint,
    Anger,
    Insult,
    Threat,
    Sarcasm,
    Punctuation,
    Repetition,
    Capitals,
}

/// <summary>What kind of danger the words speak of.</summary>
public enum SafetyConcern
{
    None,
    SelfHarm,
    Injury,
    Fire,
}
