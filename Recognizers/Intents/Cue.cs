namespace BotApp.Recognizers.Intents;

/// <summary>Words that speak for an intent; the weight (0–1) is how sure they make us on their own.</summary>
public sealed record Cue(string Intent, double Weight, params string[] Words);
