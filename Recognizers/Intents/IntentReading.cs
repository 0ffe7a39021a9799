namespace BotApp.Recognizers.Intents;

/// <summary>An intent and how likely it is, 0–1.</summary>
public readonly record struct IntentGuess(string Intent, double Score);

/// <summary>What a message wants.</summary>
/// <param name="Top">The three likeliest intents, the likeliest first; never empty.</param>
/// <param name="Abstained">True when the likeliest is too unlikely to act on.</param>
public sealed record IntentReading(IReadOnlyList<IntentGuess> Top, bool Abstained)
{
    public static IntentReading Nothing { get; } = new([new IntentGuess(Intents.Intent.Other, 0)], true);

    /// <summary>The intent to act on: <see cref="Intents.Intent.Other"/> after abstaining.</summary>
    public string Intent => Abstained ? Intents.Intent.Other : Top[0].Intent;

    public double Score => Top[0].Score;

    /// <summary>The finer meaning of the likeliest intent.</summary>
    public LearntDetail Detail { get; init; }

    /// <summary>True when certain words told the intent, whatever was learnt.</summary>
    public bool IsByRule { get; init; }

    /// <summary>True when the message was understood from what was spoken of before ("蓝色呢").</summary>
    public bool FollowsUp { get; init; }
}
