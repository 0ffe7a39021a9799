using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;
using BotApp.Recognizers.Intents.Wishes;

namespace BotApp.Recognizers;

/// <summary>What one message means: the intent and how sure we are (0–1), the things it names, how it sounds, its language.</summary>
public sealed record Understanding(string Intent, double Score, IReadOnlyList<Entity> Entities, EmotionReading Feeling, string? Language)
{
    public Emotion Emotion => Feeling.Emotion;

    /// <summary>How the intent was found: the likeliest three, whether we abstained.</summary>
    public IntentReading Reading { get; init; } = IntentReading.Nothing;

    /// <summary>What the message wants when it wants several things, in the order in which they are said; empty when it wants one or none.</summary>
    public IReadOnlyList<Wish> Wishes { get; init; } = [];

    /// <summary>Set when the whole message steers the talk itself.</summary>
    public Command Command { get; init; }

    /// <summary>Set when the whole message is a yes or a no.</summary>
    public Agreement Agreement { get; init; }

    /// <summary>The finer meaning of the intent, one of <see cref="SubIntent"/>; null when there is none.</summary>
    public string? Detail { get; init; }

    /// <summary>What the message leaves when cues, entities and filler words are taken away: likely the name of an article; null when nothing is left.</summary>
    public string? Subject { get; init; }

    public static Understanding Nothing { get; } = new(Intents.Intent.Other, 0, [], EmotionReading.Calm, null);

    /// <summary>The value of the first entity of a kind; null when the message names none.</summary>
    public string? First(string kind) => Entities.FirstOrDefault(entity => entity.Kind == kind)?.Value;
}
