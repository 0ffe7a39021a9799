namespace BotApp.Recognizers.Emotions;

/// <summary>
/// How a whole talk feels: each message adds its anger to what is left of the earlier ones, so that the third annoyed message weighs more than the
/// first. What is left halves every <see cref="HalfLife"/>, and kind words take from it.
/// </summary>
/// <param name="Level">0 calm to 1; angry from <see cref="EmotionReading.AngryFrom"/>.</param>
/// <param name="At">When it was last heard.</param>
public sealed record Mood(double Level, DateTimeOffset At)
{
    /// <summary>A quiet message in between takes this share away, even when it comes at once.</summary>
    private const double KeptAMessage = 0.8;
    private const double Annoyed = 0.3;
    private const double Kind = -0.3;

    public static TimeSpan HalfLife { get; } = TimeSpan.FromMinutes(20);

    public static Mood Calm { get; } = new(0, DateTimeOffset.MinValue);

    public bool IsAngry => Level >= EmotionReading.AngryFrom;

    /// <summary>The mood after one more message; a clock that went back counts as no time passed.</summary>
    public Mood After(EmotionReading reading, DateTimeOffset now)
    {
        var passed = now > At ? now - At : TimeSpan.Zero;
        var left = Level * KeptAMessage * Math.Pow(0.5, passed / HalfLife);
        return new Mood(Math.Clamp(left + Added(reading), 0, 1), now);
    }

    private static double Added(EmotionReading reading) =>
        reading.Emotion switch
        {
            Emotion.Positive => Kind,
            Emotion.Neutral => 0,
            _ => Math.Max(Annoyed, reading.Anger),
        };
}
