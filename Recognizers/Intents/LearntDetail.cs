namespace BotApp.Recognizers.Intents;

/// <summary>A finer meaning as learnt.</summary>
/// <param name="Detail">One of <see cref="SubIntent"/>; null for "the intent and nothing finer".</param>
/// <param name="Share">Its part of all that the intent may mean, 0–1.</param>
public readonly record struct LearntDetail(string? Detail, float Share)
{
    public static LearntDetail None => default;
}
