using BotApp.Recognizers.Emotions;
using BotApp.Recognizers.Entities;
using BotApp.Recognizers.Intents;

namespace BotApp.Recognizers;

/// <summary>What one message means: the intent and how sure we are (0–1), the things it names, how it sounds, its language.</summary>
public sealed record Understanding(string Intent, double Score, IReadOnlyList<Entity> Entities, Emotion Emotion, string? Language)
{
    public static Understanding Nothing { get; } = new(Intents.Intent.Other, 0, [], Emotion.Neutral, null);

    /// <summary>The value of the first entity of a kind; null when the message names none.</summary>
    public string? First(string kind) => Entities.FirstOrDefault(entity => entity.Kind == kind)?.Value;
}
